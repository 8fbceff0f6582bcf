import type { Day } from '../calendar.ts'
import { type Candidates, readCandidates } from '../intake/fill.ts'
import type { Replies } from '../intake/form.ts'
import { walk } from '../intake/journey.ts'
import type { Jurisdiction } from '../text.ts'
import type { Calculator, Sum } from './calculator.ts'
import type { Told } from './clue.ts'
import { mentionsIn } from './mention.ts'

/** A question whose figures are looked for: days in it are read as of `today`, amounts set by year are those of `day`. */
export interface Figures {
  readonly text: string
  readonly jurisdiction: Jurisdiction
  readonly day: Day
  readonly today: Day
}

/** A calculator with what a question said of it. */
export interface Calculation {
  readonly calculator: Calculator
  /** Read from the question. */
  readonly replies: Replies
  /** Steps whose replies were taken for granted. */
  readonly presumed: readonly string[]
  /** Everything: read and presumed. */
  readonly all: Replies
  /** Undefined while something is still to be asked. */
  readonly sum: Sum | undefined
}

/** The calculator that a question is about, filled with its figures: the one that can work out a sum, or that found most. */
export function calculationIn(
  { text, jurisdiction, day, today }: Figures,
  calculators: readonly Calculator[],
): Calculation | undefined {
  const about = calculators.filter((one) => one.jurisdiction === jurisdiction && one.about.test(text))
  const told: Told = { text, mentions: about.length > 0 ? mentionsIn(text) : [], today }
  const worth = (one: Calculation): number => (one.sum ? 100 : 0) + Object.keys(one.replies).length
  return about
    .map((calculator) => filled(calculator, told, today, day))
    .sort((one, other) => worth(other) - worth(one) || one.calculator.order - other.calculator.order)[0]
}

function filled(calculator: Calculator, told: Told, today: Day, day: Day): Calculation {
  const candidates: Candidates = Object.fromEntries(
    Object.entries(calculator.clues).flatMap(([id, clue]) => {
      const found = clue(told)
      return found === undefined ? [] : [[id, found]]
    }),
  )
  const replies = readCandidates(calculator, candidates, today)
  const { all, presumed } = withPresumed(calculator, replies)
  const isComplete = walk(calculator, all).next === undefined && holdsFigure(calculator, replies)
  return { calculator, replies, presumed, all, sum: isComplete ? calculator.sum(all, day) : undefined }
}

/** Takes for granted what the calculator may, where the question left it open on the way. */
function withPresumed(calculator: Calculator, replies: Replies): { all: Replies; presumed: string[] } {
  const all: Record<string, unknown> = { ...replies }
  const presumed: string[] = []
  for (;;) {
    const { next } = walk(calculator, all)
    const value = next && calculator.presumed?.[next.id]
    if (!next || value === undefined) return { all, presumed }
    all[next.id] = value
    presumed.push(next.id)
  }
}

// A question that only says "5인 미만" gives no sum.
const holdsFigure = ({ steps }: Calculator, replies: Replies): boolean =>
  Object.keys(replies).some((id) => steps[id]?.options === undefined)
