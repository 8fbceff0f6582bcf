import { describe, expect, test } from 'vitest'
import { calculationIn } from '../../src/core/calculating/calculation.ts'
import type { Calculator, Sum } from '../../src/core/calculating/calculator.ts'
import { readCandidates } from '../../src/core/intake/fill.ts'
import { walk } from '../../src/core/intake/journey.ts'

/** A worked example: what a member would type at each step, and words that the result must hold. */
export interface Example {
  /** The rule it shows, with its article. */
  readonly shows: string
  /** By step, as typed; an option by its key. */
  readonly given: Readonly<Record<string, string>>
  readonly holds: readonly string[]
  /** Day whose amounts hold; 2026-11-23 unless said. */
  readonly on?: string
}

/** A question that holds all the figures. */
export interface AskedFor {
  readonly question: string
  readonly holds: readonly string[]
  readonly on?: string
}

const TODAY = '2026-11-23'

/** Tests of one calculator: its worked examples, and questions from which it reads the figures itself. */
export function works(calculator: Calculator, examples: readonly Example[], questions: readonly AskedFor[]): void {
  describe(calculator.name.ko, () => {
    test.each(examples)('$shows', ({ given, holds, on = TODAY }) => {
      const replies = readCandidates(calculator, given, TODAY)
      expect(walk(calculator, replies).next?.id, 'every step that applies is given').toBeUndefined()
      const sum = calculator.sum(replies, on)
      expect(missing(holds, wordsOf(sum))).toEqual([])
    })
    test.each(questions)('$question', ({ question, holds, on = TODAY }) => {
      const asked = { text: question, jurisdiction: calculator.jurisdiction, day: on, today: TODAY }
      const found = calculationIn(asked, [calculator])
      const words = found?.sum ? wordsOf(found.sum) : `nothing worked out: ${JSON.stringify(found?.replies)}`
      expect(missing(holds, words)).toEqual([])
    })
  })
}

/** What the words lack, with the words themselves, so that a failure shows both. */
const missing = (holds: readonly string[], words: string): string[] =>
  holds.filter((one) => !words.includes(one)).map((one) => `${one} ∉ ${words}`)

const wordsOf = (sum: Sum): string =>
  sum.kind === 'no_sum' ? sum.why.ko : [sum.headline, ...sum.steps, ...(sum.notes ?? [])].map(({ ko }) => ko).join('\n')
