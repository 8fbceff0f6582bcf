import type { Jurisdiction, Text } from '../text.ts'

/** A period of the law: counted from the day after the event. */
export interface Period {
  readonly years?: number
  readonly months?: number
  readonly days?: number
}

/** How long a right lasts, from when, and what keeps it. */
export interface Term {
  readonly period: Period
  /** Asks for the day of the event. */
  readonly asksDay: Text
  /** The day may still lie ahead: a leave that has not ended yet. */
  readonly mayCome?: true
  /** The term for a line without a date: `해고된 날부터 3개월`. */
  readonly words: Text
  /** Names the last day in a line: `…을 신청할 수 있는 마지막 날`. */
  readonly what: Text
  /** What must be done by then, and where. */
  readonly how: Text
  /** The article that sets it. */
  readonly article: string
}

/** What an option of a condition makes of the limit. */
export type Meaning =
  | { readonly kind: 'applies'; readonly term?: Partial<Term> }
  /** None runs while it is so. */
  | { readonly kind: 'no_limit'; readonly why: Text }
  /** The remedy is not open; says which one is. */
  | { readonly kind: 'not_covered'; readonly why: Text }
  | { readonly kind: 'other_rule'; readonly rule: string; readonly why: Text }

export interface Option {
  readonly label: Text
  readonly means: Meaning
  /** A question that says so by itself. */
  readonly told?: RegExp
}

/** A condition that the limit depends on. */
export interface Choice {
  readonly ask: Text
  readonly options: Readonly<Record<string, Option>>
  /** Asked only where an earlier condition was met so: `{ kind: ['contract'] }`. */
  readonly onlyIf?: Readonly<Record<string, readonly string[]>>
}

/** Words by which a question says which day is meant. */
export interface DayClue {
  readonly near: RegExp
  readonly not?: RegExp
  /** Must occur somewhere in the question: a dismissal alone is no discrimination. */
  readonly given?: RegExp
}

/** A right that lapses, or an office that must be gone to in time. */
export interface DeadlineRule extends Term {
  readonly id: string
  readonly jurisdiction: Jurisdiction
  readonly name: Text
  /** By id, in the order in which they are asked. */
  readonly choices?: Readonly<Record<string, Choice>>
  /** What a date worked out from a question alone takes for granted. */
  readonly assumes?: Text
  readonly clue: DayClue
  /** No time for filing, but an end that comes by itself: it does not wait for a working day. */
  readonly endsByItself?: true
  /** Exceptions and traps, said with the last day. */
  readonly notes?: readonly Text[]
}

/** The options chosen, by condition. */
export type Chosen = Readonly<Record<string, unknown>>
