import type { Day, WorkCalendar } from '../calendar.ts'
import type { DayClue } from '../deadlines/rule.ts'
import type { Jurisdiction } from '../text.ts'

/** What the last day of a right is worked out with. */
export interface DeadlinePorts {
  /** The day of an event that a text tells in passing. */
  readonly dayTold: (text: string, today: Day, clue: DayClue) => Day | undefined
  readonly calendars: Readonly<Record<Jurisdiction, WorkCalendar>>
}

/** A limit as an answer says it, and the rule that its button asks further about. */
export interface SaidDeadline {
  readonly rule: string
  /** The one fixed line, `⏰ …`. */
  readonly line: string
}
