import type { ReplyKeyboardMarkup } from 'telegraf/types'
import type { Change, Stored } from './message.ts'
import type { Wire } from './params.ts'

/** What answerCallbackQuery showed the member. */
export interface Toast {
  readonly text: string
  readonly alert: boolean
  readonly url: string | undefined
}

/** Why the bot may not write here, if it may not. */
export type Access = 'open' | 'blocked' | 'notStarted' | 'deactivated' | 'kicked' | 'left'

export type Status = 'creator' | 'administrator' | 'member' | 'restricted' | 'left' | 'kicked'

/** A private chat or a group. */
export interface Room {
  readonly chat: Wire & { readonly id: number; readonly type: 'private' | 'group' | 'supergroup' }
  readonly thread: Map<number, Stored>
  readonly members: Map<number, Status>
  access: Access
  keyboard: ReplyKeyboardMarkup | undefined
  readonly toasts: Toast[]
  /** Everything the bot did here; waiting reads it from a mark on. */
  readonly changes: Change[]
  /** How many changes there were when a member last acted. */
  marked: number
  /** How many changes `next()` has handed out. */
  taken: number
  readonly watchers: Set<() => void>
  nextMessageId: number
}

/** An empty room. */
export function openRoom(chat: Room['chat'], access: Access): Room {
  return {
    chat,
    access,
    thread: new Map(),
    members: new Map(),
    keyboard: undefined,
    toasts: [],
    changes: [],
    marked: 0,
    taken: 0,
    watchers: new Set(),
    nextMessageId: 1,
  }
}
