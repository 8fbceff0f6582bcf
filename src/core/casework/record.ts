import type { Day } from '../calendar.ts'
import type { Area, Seats } from '../intake/programme.ts'
import type { Notice } from '../outbox/notice.ts'
import type { Jurisdiction } from '../text.ts'
import type { CaseEvent, Status, Submission } from './case.ts'

/** A figure without person: written with its event, survives the deletion of the case. */
export interface Figure {
  readonly day: Day
  readonly programmeId: string
  readonly area: Area
  readonly jurisdiction: Jurisdiction
  /** `submitted`, `approved`, `paid_amount`, `people`, or `tally:<step>:<option>`. */
  readonly measure: string
  readonly value: number
}

/** How a submission takes its place in a round: claimed with the filing, or waiting. */
export interface PlaceClaim {
  readonly roundId: string
  readonly seats: Seats
}

/** What casework writes: part of one decision's transaction. */
export type CaseWrite =
  /** Files the draft: its row goes, its event `submitted` is the first. A second submission of one draft aborts all. */
  | {
      readonly kind: 'submit'
      readonly submission: Submission
      readonly event: CaseEvent
      readonly duplicateParts: readonly string[]
      readonly place: PlaceClaim | undefined
    }
  /** The event's number is `after + 1`; one that somebody else recorded first aborts all. */
  | {
      readonly kind: 'event'
      readonly reference: string
      readonly after: number
      readonly event: CaseEvent
      readonly status: Status
    }
  /** Gives up the place or the waiting number of a case, if it has one. */
  | { readonly kind: 'free_place'; readonly reference: string }
  | { readonly kind: 'offer_place'; readonly reference: string; readonly until: Date }
  | { readonly kind: 'take_offer'; readonly reference: string }
  /** Deletes what has a person in it of a case that was kept long enough; its figures stay. */
  | { readonly kind: 'forget_case'; readonly reference: string }
  | { readonly kind: 'owe'; readonly notice: Notice }
  | { readonly kind: 'figure'; readonly figure: Figure }
