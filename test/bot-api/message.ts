import type { InlineKeyboardMarkup, User } from 'telegraf/types'
import type { Wire } from './params.ts'

/** A message as the server keeps it. */
export interface Stored {
  readonly id: number
  readonly date: number
  readonly from: User
  /** The fields that make its kind: text, document, contact … */
  body: Wire
  inline: InlineKeyboardMarkup | undefined
  /** Sent with a reply keyboard: the real server lets nobody edit such a message. */
  readonly sealed: boolean
  edits: number
}

/** Something the bot did in a chat. */
export interface Change {
  readonly kind: 'new' | 'edited' | 'deleted'
  readonly message: Stored
}
