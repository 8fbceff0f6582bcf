import type { Day } from '../calendar.ts'
import type { Jurisdiction } from '../text.ts'
import type { ArticleId } from './section.ts'

/** What a calculator makes of a question's own figures. */
export interface Calculated {
  readonly id: string
  readonly name: string
  /** Undefined while something is still to be asked. */
  readonly result:
    | { readonly headline: string; readonly text: string; readonly articles: readonly ArticleId[] }
    | undefined
}

/** The calculator that a question is about, if any. `day` is the day whose amounts hold, `today` the day of asking. */
export type Calculate = (asked: {
  readonly text: string
  readonly jurisdiction: Jurisdiction
  readonly day: Day
  readonly today: Day
}) => Calculated | undefined
