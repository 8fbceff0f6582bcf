import type { Telegram } from 'telegraf'
import type { Conversation } from '../core/conversation/conversation.ts'
import type { Address } from '../core/people/member.ts'
import type { Voices } from '../core/wording.ts'
import type { Log } from '../observe/open-log.ts'
import type { Metrics } from '../observe/open-metrics.ts'
import type { Continuations } from './continuations.ts'

/** Who the bot is on the platform. */
export interface Me {
  readonly id: number
  readonly username: string
}

/** What main wants to hear of. */
export interface Reports {
  /** A direct reply could not be sent: it is owed. */
  unsent(address: Address, why: string): void
  /** The member blocked the bot, or their account is gone. */
  blocked(address: Address): void
  /** The member let the bot in again. */
  unblocked(address: Address): void
}

/** What the parts of this face share. */
export interface Face {
  readonly api: Telegram
  readonly conversation: Conversation
  readonly voices: Voices
  readonly log: Log
  readonly metrics: Metrics
  readonly reports: Reports
  readonly continuations: Continuations
  /** Chats where the key that shares a number is on the screen. */
  readonly askedContact: Set<number>
  /** Aborted when the bot stops: nothing waits longer then. */
  readonly stopping: AbortSignal
  /** Bytes of the largest file taken. */
  readonly mostBytes: number
  /** Undefined until the platform has said it. */
  me: Me | undefined
}
