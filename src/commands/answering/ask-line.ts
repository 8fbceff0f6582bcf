import { z } from 'zod'
import { answer } from '../../core/answering/answer.ts'
import { wholeCard } from '../../core/answering/compose.ts'
import type { Outcome } from '../../core/answering/outcome.ts'
import type { Answer, Question } from '../../core/answering/question.ts'
import type { AnswerPorts } from '../../core/answering/work.ts'
import { type Day, isDay } from '../../core/calendar.ts'
import { JURISDICTIONS } from '../../core/text.ts'

const Line = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  question: z.string(),
  jurisdiction: z.enum(JURISDICTIONS).nullish(),
  date: z.string().refine(isDay, 'not a day, YYYY-MM-DD').nullish(),
  earlier: z.array(z.string()).optional(),
})

export interface Asked {
  readonly id?: string | number | undefined
  readonly question: string
  readonly jurisdiction?: (typeof JURISDICTIONS)[number] | null | undefined
  readonly date?: Day | null | undefined
  readonly earlier?: readonly string[] | undefined
}

/** One answer as a line of output; the field names are the measuring format's. */
export interface AnsweredLine {
  readonly id: string | number | null
  readonly outcome: Outcome
  readonly text: string
  readonly citations: readonly string[]
  readonly sections: readonly string[]
  readonly related: readonly string[]
  readonly programme: string | null
  readonly calculator: string | null
  /** A calculator's figure in one line. */
  readonly result: string | null
  readonly millis: number
}

export type Read =
  | { readonly kind: 'asked'; readonly asked: Asked }
  | { readonly kind: 'bad'; readonly id: string | number | null; readonly why: string }

/** A line of input, or what is wrong with it. */
export function readLine(line: string): Read {
  try {
    const json: unknown = JSON.parse(line)
    const parsed = Line.safeParse(json)
    if (parsed.success) return { kind: 'asked', asked: parsed.data }
    const { data } = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(json)
    return { kind: 'bad', id: data?.id ?? null, why: z.prettifyError(parsed.error) }
  } catch {
    return { kind: 'bad', id: null, why: 'not a line of JSON' }
  }
}

/** Answers one question as the embedded default does. */
export function answerLine(asked: Asked, today: Day, ports: AnswerPorts): AnsweredLine {
  const begun = performance.now()
  const given = answer(questionOf(asked, today), ports)
  return lineOf(asked, given, performance.now() - begun)
}

export const questionOf = (asked: Asked, today: Day): Question => ({
  text: asked.question,
  locale: 'ko',
  jurisdiction: asked.jurisdiction ?? undefined,
  askedOn: asked.date ?? today,
  earlier: asked.earlier ?? [],
})

export function lineOf(asked: Asked, given: Answer, millis: number): AnsweredLine {
  return {
    id: asked.id ?? null,
    outcome: given.outcome,
    text: wholeCard(given),
    citations: given.citations.map(({ id }) => id),
    sections: given.sections,
    related: [...given.choices, ...given.related].map(({ id }) => id),
    programme: given.programme ?? null,
    calculator: given.calculator ?? null,
    result: given.result ?? null,
    millis: Math.round(millis * 1000) / 1000,
  }
}
