import type { Day } from '../calendar.ts'
import type { Line } from '../intake/lines.ts'
import type { Area, CaseworkKind } from '../intake/programme.ts'
import type { Jurisdiction } from '../text.ts'

/** Where a case stands; worked out from its events by the table of moves. */
export const STATUSES = [
  'received',
  'with_member',
  'investigating',
  'approved',
  'declined',
  'paid',
  'referred',
  'settled',
  'advised',
  'seated',
  'waiting',
  'offered',
  'attended',
  'closed',
  'withdrawn',
] as const
export type Status = (typeof STATUSES)[number]

/** What can happen to a case. */
export const EVENTS = [
  'submitted',
  'asked_member',
  'supplemented',
  'investigated',
  'approved',
  'declined',
  'paid',
  'referred',
  'settled',
  'advised',
  'replied',
  'noted',
  'seated',
  'waitlisted',
  'offered',
  'accepted',
  'lapsed',
  'attended',
  'closed',
  'withdrawn',
] as const
export type EventKind = (typeof EVENTS)[number]

export const eventMeant = (text: string): EventKind | undefined => EVENTS.find((kind) => kind === text)

export type Actor =
  | { readonly kind: 'member'; readonly id: string }
  | { readonly kind: 'staff'; readonly id: string }
  | { readonly kind: 'system' }

export interface CaseEvent {
  readonly kind: EventKind
  readonly at: Date
  readonly by: Actor
  /** Granted, paid or recovered, in whole units of the case's currency. */
  readonly amount?: number
  /** Reason, reply, note or what is asked for; encrypted. */
  readonly text?: string
  /** Lines given later, for `supplemented`; encrypted. */
  readonly lines?: readonly Line[]
}

/** A submission as it is filed. */
export interface Submission {
  readonly id: string
  readonly reference: string
  readonly draftId: string
  readonly programmeId: string
  readonly edition: number
  readonly jurisdiction: Jurisdiction
  readonly casework: CaseworkKind
  readonly area: Area
  /** Undefined for one that is anonymous, or whose person was deleted. */
  readonly memberId: string | undefined
  readonly round: string | undefined
  /** The unit it counts under, in the clear. */
  readonly unit: string | undefined
  /** The employer it is about, for recusal; encrypted. */
  readonly employer: string | undefined
  readonly requested: number | undefined
  readonly currency: string
  readonly promisedOn: Day
  readonly submittedAt: Date
  /** Encrypted. */
  readonly lines: readonly Line[]
}

/** A submission and everything that happened to it. */
export interface Case {
  readonly submission: Submission
  readonly events: readonly CaseEvent[]
  /** Index of `statusAfter` over the events; written in the same transaction, and a test rebuilds it. */
  readonly status: Status
}

/** Everything the member gave: what they handed in, and what they added when staff asked. */
export const everyLine = ({ submission, events }: Pick<Case, 'submission' | 'events'>): readonly Line[] => [
  ...submission.lines,
  ...events.flatMap(({ lines }) => lines ?? []),
]

/** What lists show of a case without opening it: nothing personal. */
export interface CaseSummary {
  readonly reference: string
  readonly programmeId: string
  readonly jurisdiction: Jurisdiction
  readonly casework: CaseworkKind
  readonly status: Status
  readonly submittedAt: Date
  readonly promisedOn: Day
  readonly round: string | undefined
  /** For recusal, never shown in a list. */
  readonly employer: string | undefined
}
