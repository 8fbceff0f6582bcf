import type { Address } from '../people/member.ts'

/** A message owed: written in the same transaction as its cause, sent by the loop. */
export interface Notice {
  /** Cause and recipient: the same cause owes the same person one message, however often it is written. */
  readonly key: string
  readonly to: Recipient
  readonly body: NoticeBody
  readonly dueAt: Date
  /** Ignores quiet hours. */
  readonly urgent: boolean
}

export type Recipient =
  | { readonly kind: 'member'; readonly memberId: string }
  | { readonly kind: 'address'; readonly address: Address }

/** What it says is worked out when it is sent, in the reader's language. Neutral on the lock screen. */
export type NoticeBody =
  | { readonly kind: 'case_news'; readonly reference: string }
  | { readonly kind: 'place_offer'; readonly reference: string; readonly until: string }
  | { readonly kind: 'staff_card'; readonly reference: string }
  | { readonly kind: 'urgent_case'; readonly reference: string }
  | { readonly kind: 'answer_ready'; readonly questionId: string; readonly messageId: string | undefined }
  /** A model is to read what a member wrote in a form (masked); says nothing where it found nothing. */
  | { readonly kind: 'reading_ready'; readonly draftId: string; readonly text: string }
  /** A member's limit comes near; says nothing once they stopped it. */
  | { readonly kind: 'limit_near'; readonly limitId: string; readonly days: number }
  /** A direct reply that could not be sent: the present card is shown again. */
  | { readonly kind: 'present_card'; readonly memberId: string }

/** A notice as the loop claims it. */
export interface DueNotice extends Notice {
  readonly id: string
  /** Where it goes; undefined where the person was deleted meanwhile. */
  readonly address: Address | undefined
  readonly attempts: number
}

/** What the platform said to one delivery. */
export type Delivery =
  | { readonly kind: 'sent' }
  /** Nothing is left to tell: settled without a word. */
  | { readonly kind: 'nothing' }
  /** Told to wait; seconds. */
  | { readonly kind: 'wait'; readonly seconds: number }
  /** The chat is gone or blocks the bot: give up, mark the member unreachable. */
  | { readonly kind: 'blocked' }
  /** A passing fault: try again later. */
  | { readonly kind: 'failed'; readonly why: string }
  /** It can never be sent as it is. */
  | { readonly kind: 'refused'; readonly why: string }
