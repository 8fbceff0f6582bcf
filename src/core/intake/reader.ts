import type { Day } from '../calendar.ts'
import type { Candidates } from './fill.ts'
import type { Leg } from './journey.ts'
import type { StepKind } from './step.ts'
import { plain } from './steps/plain.ts'

/** A step as a model sees it. */
export interface AskedStep {
  readonly id: string
  readonly kind: StepKind
  readonly ask: string
  /** By key. */
  readonly options?: Readonly<Record<string, string>>
}

export interface ReadingBrief {
  readonly steps: readonly AskedStep[]
  /** What the member wrote, masked. */
  readonly text: string
  readonly today: Day
}

export type ReaderReply =
  | { readonly kind: 'candidates'; readonly candidates: Candidates }
  /** Why there is nothing, for figures. */
  | { readonly kind: 'failed'; readonly why: string }

/** A language model that looks for replies in a text. Failures are values; it may still throw. */
export type Reader = (brief: ReadingBrief, signal: AbortSignal) => Promise<ReaderReply>

// Consents, papers, names, numbers and accounts are never read by a model; a story is the member's own words as a whole.
const NOT_READ: ReadonlySet<StepKind> = new Set(['consent', 'attachment', 'people', 'phone', 'choices', 'paragraph'])
const NAME = 'name'

export function askedSteps(legs: readonly Leg[]): AskedStep[] {
  return legs
    .filter(({ id, step }) => !NOT_READ.has(step.kind) && !step.account && id !== NAME)
    .map(({ id, step: { kind, ask, options } }) => ({
      id,
      kind,
      ask: ask.ko,
      ...(options && { options: Object.fromEntries(Object.entries(options).map(([key, { ko }]) => [key, ko])) }),
    }))
}

/** The candidates that may be offered: an option that there is, or words that stand in the text as they are. */
export function grounded(candidates: Candidates, { steps, text }: ReadingBrief): Candidates {
  const told = bare(text)
  const stands = ([id, words]: [string, string]): boolean => {
    const step = steps.find((one) => one.id === id)
    if (!step) return false
    if (step.options) return Object.hasOwn(step.options, words)
    return bare(words) !== '' && !words.includes('●') && told.includes(bare(words))
  }
  return Object.fromEntries(Object.entries(candidates).filter(stands))
}

const bare = (text: string): string => plain(text).replaceAll(/\s/gu, '')
