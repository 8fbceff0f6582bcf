import type { ReplyKeyboardMarkup } from 'telegraf/types'
import type { Room, Toast } from './room.ts'
import { type Seen, thread, transcript } from './seen.ts'
import { type Waiting, waitIn } from './waiting.ts'
import type { World } from './world.ts'

/** What can be seen of a chat, and waited for. */
export interface View extends Waiting {
  readonly id: number
  /** The bot's messages as they stand: edits applied, deletions gone. */
  readonly messages: readonly Seen[]
  /** The people's messages too. */
  readonly thread: readonly Seen[]
  /** The bot's newest message; throws when there is none. */
  last(): Seen
  /** The answers to presses, oldest first; a silent answer has an empty text. */
  readonly toasts: readonly Toast[]
  /** The reply keyboard on screen. */
  readonly keyboard: ReplyKeyboardMarkup | undefined
  /** The last messages as text, to print. */
  transcript(count?: number): string
}

/** The view of one chat. */
export function view(world: World, room: Room): View {
  const messages = () => thread(world, room).filter((message) => message.by === 'bot')
  return {
    ...waitIn(world, room),
    id: room.chat.id,
    toasts: room.toasts,
    get messages() {
      return messages()
    },
    get thread() {
      return thread(world, room)
    },
    get keyboard() {
      return room.keyboard
    },
    last() {
      const message = messages().at(-1)
      if (!message) throw new Error(`The bot has written nothing here:\n${transcript(world, room)}`)
      return message
    },
    transcript: (count) => transcript(world, room, count),
  }
}
