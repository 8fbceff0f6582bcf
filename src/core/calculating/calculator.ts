import type { Day } from '../calendar.ts'
import type { Form, Replies, RepliesTo, Steps } from '../intake/form.ts'
import type { Jurisdiction, Text } from '../text.ts'
import type { Clue } from './clue.ts'

/** What a calculator comes to. */
export type Sum =
  | {
      readonly kind: 'worked_out'
      /** The figure in one line: `퇴직금은 약 10,533,000원이에요.` */
      readonly headline: Text
      /** The formula and each step with its numbers, in order. */
      readonly steps: readonly Text[]
      /** What these replies make true besides: a limit that was applied, a second right. */
      readonly notes?: readonly Text[]
      /** The articles that decided, where they differ from the calculator's own. */
      readonly articles?: readonly string[]
    }
  /** No figure can be given: the year is not in the table, the rule does not apply. Says why and what holds instead. */
  | { readonly kind: 'no_sum'; readonly why: Text; readonly articles?: readonly string[] }

/** A form that ends in a sum. One file in `calculators/<country>/`; all plain data but for `sum`, which is pure. */
export interface Calculator extends Form {
  readonly icon: string
  /** Place in the menu, low first. */
  readonly order: number
  readonly jurisdiction: Jurisdiction
  readonly name: Text
  readonly intro: Text
  /** Questions and words by which search finds it. */
  readonly aliases: readonly string[]
  /** Article ids of `knowledge/statutes`, the deciding one first. */
  readonly articles: readonly string[]
  /** Matches a question about this sum; then its figures are looked for. */
  readonly about: RegExp
  /** How each step's reply is read out of a question. What a clue finds still passes through the step's own `read`. */
  readonly clues: Readonly<Record<string, Clue>>
  /** Replies taken for granted where a question does not give them; said with the result. */
  readonly presumed?: Replies
  /** What the figure leaves out. */
  readonly leavesOut: readonly Text[]
  readonly sum: (replies: Replies, today: Day) => Sum
}

type Written<S extends Steps> = Omit<Calculator, 'steps' | 'onlyIf' | 'clues' | 'presumed' | 'sum'> & {
  readonly steps: S
  readonly onlyIf?: { readonly [K in keyof S]?: (replies: RepliesTo<S>) => boolean }
  readonly clues: { readonly [K in keyof S]?: Clue }
  readonly presumed?: RepliesTo<S>
  readonly sum: (replies: RepliesTo<S>, today: Day) => Sum
}

/** Types a calculator file: conditions, clues and the sum from its own steps. The steps read the values, so that the one cast holds. */
export const defineCalculator = <const S extends Steps>(calculator: Written<S>): Calculator =>
  calculator as unknown as Calculator
