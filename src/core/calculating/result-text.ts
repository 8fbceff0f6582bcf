import type { Replies } from '../intake/form.ts'
import { linesOf } from '../intake/lines.ts'
import type { Showing } from '../intake/step.ts'
import { inLocale, type Locale } from '../text.ts'
import type { Say } from '../wording.ts'
import type { Calculator, Sum } from './calculator.ts'

/** What a result stands on: the replies, and which of them the member did not give. */
export interface Given {
  readonly replies: Replies
  readonly presumed: readonly string[]
}

/** The figure in one line, or why there is none. */
export const headlineOf = (sum: Sum, locale: Locale): string =>
  inLocale(sum.kind === 'no_sum' ? sum.why : sum.headline, locale)

/** The result as a member reads it: the figure, how it comes about, what was taken for granted, what is left out. */
export function resultText(calculator: Calculator, sum: Sum, given: Given, say: Say, showing: Showing): string {
  const { locale } = showing
  if (sum.kind === 'no_sum') return headlineOf(sum, locale)
  return [
    headlineOf(sum, locale),
    block(
      say('answering.sum.how'),
      sum.steps.map((step) => inLocale(step, locale)),
    ),
    block(say('answering.sum.presumed'), presumedLines(calculator, given, showing)),
    (sum.notes ?? []).map((note) => inLocale(note, locale)).join('\n'),
    block(
      say('answering.sum.leaves_out'),
      calculator.leavesOut.map((line) => inLocale(line, locale)),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

const presumedLines = (calculator: Calculator, { replies, presumed }: Given, showing: Showing): string[] =>
  linesOf(calculator, replies, showing)
    // A step left out says nothing worth reading.
    .filter(({ stepId }) => presumed.includes(stepId) && replies[stepId] !== null)
    .map(({ label, shown }) => `${label} → ${shown}`)

const block = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : [`[${heading}]`, ...lines.map((line) => `· ${line}`)].join('\n')
