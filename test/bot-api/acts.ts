import type { User } from 'telegraf/types'
import type { Seen } from './seen.ts'

/** What a person can do in one chat. Each act returns its update id, or undefined where the bot does not hear it. */
export interface Person {
  readonly user: User
  type(text: string, options?: { readonly replyTo?: number }): number | undefined
  /** `/start`, with the payload of a t.me link if given. */
  start(payload?: string): number | undefined
  /** Presses an inline button, or a key of the reply keyboard. */
  press(wanted: string | RegExp, on?: Seen | number): number | undefined
  /** A press with data that no message may hold any more: an old card, or a forged press. */
  pressData(data: string, messageId: number): number | undefined
  sendPhoto(bytes: Uint8Array, caption?: string): number | undefined
  sendDocument(bytes: Uint8Array, name: string, mime?: string, caption?: string): number | undefined
  /** Shares a contact: by default the person's own. */
  sendContact(phone: string, userId?: number): number | undefined
  sendSticker(): number | undefined
  sendVoice(): number | undefined
  sendLocation(latitude: number, longitude: number): number | undefined
  /** Changes a message of the person's own. */
  edit(messageId: number, text: string): number | undefined
}
