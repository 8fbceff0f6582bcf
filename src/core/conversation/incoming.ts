import type { StoredFile } from '../intake/step.ts'
import type { Address } from '../people/member.ts'
import type { Card } from './card.ts'

/** What somebody did, translated from a platform: text, a command, a press, a file that is already stored. */
export type Heard =
  | { readonly kind: 'text'; readonly text: string }
  /** `/export hardship-aid 2026-01-01`: name without slash, lower case; the rest as typed. */
  | { readonly kind: 'command'; readonly name: string; readonly rest: string }
  | { readonly kind: 'pressed'; readonly press: string }
  | { readonly kind: 'phone'; readonly number: string }
  | { readonly kind: 'file'; readonly file: StoredFile; readonly caption: string | undefined }
  | { readonly kind: 'file_refused'; readonly why: 'file_type_refused' | 'file_too_large' | 'file_empty' }
  | { readonly kind: 'place'; readonly latitude: number; readonly longitude: number }
  | { readonly kind: 'unreadable'; readonly what: 'sticker' | 'voice' | 'video' | 'other' }

export interface Incoming {
  /** Once-only key of the update, `telegram:1234567`. */
  readonly key: string
  readonly from: Address
  /** Display name on the platform; greets, is not stored. */
  readonly name: string | undefined
  /** The platform's guess, `ko`, `zh-hans`. */
  readonly language: string | undefined
  /** A shared chat: answers general questions only when spoken to; nothing personal is shown. */
  readonly shared: boolean
  readonly heard: Heard
}

/** What the face shows: cards in order. */
export interface Response {
  readonly cards: readonly Card[]
  /** A question that was put to the model: the face reports the id of the message it sent, so that the checked answer replaces it. */
  readonly pendingQuestion?: string
}
