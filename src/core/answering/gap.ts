import type { Jurisdiction } from '../text.ts'
import type { Outcome } from './outcome.ts'

/** A question that got no good answer, with how often members put it: what curators write next. */
export interface Gap {
  /** The same words give the same hash, whoever asked. */
  readonly hash: string
  /** As it was last asked, masked. */
  readonly text: string
  readonly times: number
  readonly lastAskedAt: Date
  readonly jurisdiction: Jurisdiction
  readonly outcome: Outcome
}

// Answered, but rated badly, counts too; that is marked when it is rated.
const UNANSWERED: ReadonlySet<Outcome> = new Set<Outcome>([
  'not_in_sources',
  'several_possible',
  'partly_answered',
  'service_failed',
])

/** Whether a question that ended so is one for the curators. */
export const isGap = (outcome: Outcome): boolean => UNANSWERED.has(outcome)
