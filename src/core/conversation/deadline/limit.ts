import type { Day } from '../../calendar.ts'
import type { CaseSummary } from '../../casework/case.ts'
import type { Jurisdiction } from '../../text.ts'

/** A right that lapses, watched for its member or with its case: one of the two is set. */
export interface WatchedLimit {
  readonly id: string
  readonly memberId: string | undefined
  readonly reference: string | undefined
  /** The rule with the options it was worked out with; see `keptRule`. */
  readonly rule: string
  readonly jurisdiction: Jurisdiction
  /** The day it counts from. */
  readonly from: Day
  readonly lastDay: Day
  /** The member asked to be reminded, and knows that staff see it too. */
  readonly reminds: boolean
  readonly since: Date
}

/** A limit about to lapse, as the desk needs it. */
export interface LapsingLimit {
  readonly limit: WatchedLimit
  /** The case it stands in; undefined for a member's own. */
  readonly case: CaseSummary | undefined
  /** The employers of the member's cases: for recusal, never shown. */
  readonly employers: readonly string[]
}
