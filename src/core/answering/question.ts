import type { Day } from '../calendar.ts'
import type { Jurisdiction, Locale } from '../text.ts'
import type { SaidDeadline } from './deadline-ports.ts'
import type { Outcome } from './outcome.ts'
import type { Article } from './section.ts'

export interface Question {
  /** As typed. Personal numbers are masked before anything is stored or sent; see `screen`. */
  readonly text: string
  readonly locale: Locale
  /** The member's setting; undefined while unknown, then the words used decide. */
  readonly jurisdiction: Jurisdiction | undefined
  readonly askedOn: Day
  /** The member's last questions (masked), oldest first, for completing a follow-up. */
  readonly earlier: readonly string[]
}

/** A section or an offer that a button opens. */
export interface Pointer {
  readonly id: string
  readonly label: string
}

/** What is said to a question: a record, so that staff, figures and evaluation read what the member saw. */
export interface Answer {
  readonly outcome: Outcome
  /** The question with personal numbers masked: the only form that may be stored. */
  readonly asked: string
  readonly heading: string | undefined
  /** The whole answer as the member reads it below the heading, plain text. */
  readonly text: string
  /** At most three on average: what decides. */
  readonly citations: readonly Article[]
  /** Ids of the sections the answer stands on. */
  readonly sections: readonly string[]
  /** For `several_possible` and near misses: sections to choose from, up to 4. */
  readonly choices: readonly Pointer[]
  /** Sections to read on, up to 3. */
  readonly related: readonly Pointer[]
  readonly programme: string | undefined
  readonly calculator: string | undefined
  /** A calculator's figure in one line, where the question held all that it needs. */
  readonly result: string | undefined
  /** The limit that runs for what was asked; undefined where none does. */
  readonly deadline: SaidDeadline | undefined
  /** A person is offered, with the question filled in. */
  readonly consult: boolean
  readonly jurisdiction: Jurisdiction
}
