import type { Day } from '../calendar.ts'
import type { Jurisdiction, Text } from '../text.ts'
import type { Form, Replies, RepliesTo, Steps } from './form.ts'

/** The part of the yearly work report that a programme counts in. */
export const AREAS = ['competition', 'rights', 'organisation', 'service', 'capacity', 'assigned'] as const
export type Area = (typeof AREAS)[number]

/** Which table of moves a case follows; see `core/casework/moves.ts`. */
export type CaseworkKind = 'aid' | 'rights' | 'seat' | 'counsel'

export type Audience = 'everyone' | 'members' | 'unit_cadres' | 'staff'

/** Consents a member gives once, before the first step of a programme that needs them. */
export type NeededConsent = 'sensitive' | 'third_party'

/** The people and the unit a submission takes in a round. */
export interface Seats {
  readonly people: number
  readonly unit: string | undefined
}

/** How a programme uses rounds. */
export interface RoundsPolicy {
  readonly seatsOf: (replies: Replies) => Seats
}

/** A figure a submission adds to when it arrives, by name: `{ people: 4 }`. Money and outcomes are counted from events. */
export type Measures = Readonly<Record<string, number>>

/** A right that lapses: the rule (`core/deadlines/rules.ts`) and the day it counts from. */
export interface RunningLimit {
  readonly rule: string
  readonly from: Day
}

export interface Retention {
  /** Months after the case ends, until its lines, files and contacts are deleted. Figures stay. */
  readonly months: number
  /** Months where money was paid (bookkeeping duty). */
  readonly monthsIfPaid: number
}

/** A form that ends in a submission: one thing that the union offers, complete in one file. All plain data; casework and reporting interpret it. */
export interface Programme extends Form {
  readonly icon: string
  /** Place in the menu, low first; those without come after, by id. */
  readonly order?: number
  /** Name by jurisdiction; the programme exists only where it is named. */
  readonly names: Readonly<Partial<Record<Jurisdiction, Text>>>
  readonly intro: Text
  /** Papers to have ready and the time it takes, before the first step. */
  readonly prepare: Text
  /** Other words people use for it. */
  readonly aliases: readonly string[]
  readonly audience: Audience
  readonly area: Area | ((replies: Replies) => Area)
  readonly casework: CaseworkKind
  /** Working days within which staff answer. */
  readonly decideWithin: number
  readonly consents: readonly NeededConsent[]
  readonly rounds?: RoundsPolicy
  /** Says that handing in here is not a filing with an authority. */
  readonly notAFiling?: true
  /** Nobody tied to the employer named in this reply may see the case. */
  readonly employerStep?: string
  /** The free-text step that a question put to a person fills in; the programme that has one takes such questions. */
  readonly questionStep?: string
  /** The consent step that lets staff refer the case to another body. */
  readonly passOnStep?: string
  /** Staff are alerted at once, whatever the hour, when this holds. */
  readonly urgentIf?: (replies: Replies) => boolean
  /** Shown with its last day on the confirmation card and the receipt: handing in here stops no limit. */
  readonly limitOf?: (replies: Replies, jurisdiction: Jurisdiction) => RunningLimit | undefined
  /** The unit (workplace) a submission counts under, kept in the clear. */
  readonly unitOf?: (replies: Replies) => string | undefined
  /** The amount asked for, for budgets and lists. */
  readonly requestedOf?: (replies: Replies) => number | undefined
  readonly measures?: (replies: Replies) => Measures
  /** Submissions with the same parts by the same person are flagged to staff as possible duplicates. */
  readonly duplicateOf?: (replies: Replies) => readonly string[]
  readonly retention: Retention
}

/** A programme as its file writes it: conditions and derivations typed from its own steps. */
type Written<S extends Steps> = Omit<
  Programme,
  | 'steps'
  | 'onlyIf'
  | 'area'
  | 'unitOf'
  | 'requestedOf'
  | 'measures'
  | 'duplicateOf'
  | 'urgentIf'
  | 'rounds'
  | 'limitOf'
  | 'employerStep'
  | 'questionStep'
  | 'passOnStep'
> & {
  readonly steps: S
  readonly onlyIf?: { readonly [K in keyof S]?: (replies: RepliesTo<S>) => boolean }
  readonly area: Area | ((replies: RepliesTo<S>) => Area)
  readonly employerStep?: keyof S & string
  readonly questionStep?: keyof S & string
  readonly passOnStep?: keyof S & string
  readonly unitOf?: (replies: RepliesTo<S>) => string | undefined
  readonly requestedOf?: (replies: RepliesTo<S>) => number | undefined
  readonly measures?: (replies: RepliesTo<S>) => Measures
  readonly duplicateOf?: (replies: RepliesTo<S>) => readonly string[]
  readonly urgentIf?: (replies: RepliesTo<S>) => boolean
  readonly rounds?: { readonly seatsOf: (replies: RepliesTo<S>) => Seats }
  readonly limitOf?: (replies: RepliesTo<S>, jurisdiction: Jurisdiction) => RunningLimit | undefined
}

/**
 * Types a programme file. Writing a condition on a reply that cannot be does not compile; the step values were read by the steps
 * themselves, so that the one cast here holds.
 */
export const defineProgramme = <const S extends Steps>(programme: Written<S>): Programme =>
  programme as unknown as Programme

export const areaOf = (programme: Programme, replies: Replies): Area =>
  typeof programme.area === 'function' ? programme.area(replies) : programme.area

/** Where a programme stands in the menu: the area it counts in, or `assigned` where its replies decide. */
export const groupOf = ({ area }: Programme): Area => (typeof area === 'function' ? 'assigned' : area)

/** Staff alone record what the union did; the rest is open, and checked where it is decided. */
export const isFor = ({ audience }: Programme, isStaff: boolean): boolean => audience !== 'staff' || isStaff

export const nameIn = (programme: Programme, jurisdiction: Jurisdiction): Text =>
  programme.names[jurisdiction] ?? programme.names.kr ?? programme.names.cn ?? { ko: programme.id }
