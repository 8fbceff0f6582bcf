import { dayOf, type Mention, type MentionKind, mentionsIn } from '../../calculating/mention.ts'
import type { Day } from '../../calendar.ts'
import type { Candidates } from '../../intake/fill.ts'
import type { Leg } from '../../intake/journey.ts'
import type { StepKind } from '../../intake/step.ts'
import { plainNumber } from '../../intake/steps/plain.ts'
import { optionTold } from './option-told.ts'

const SPOKEN_DAY = /(?<![가-힣])(?:오늘|어제|그저께|그제)(?=[\s에은는부로,.]|$)/gu
const MOBILE =
  /(?<![\d-])(?:(?:\+?82[\s-]?|0)1[016789][\s.-]?\d{3,4}[\s.-]?\d{4}|1[3-9]\d[\s-]?\d{4}[\s-]?\d{4})(?![\d-])/gu

/**
 * What a text tells of steps that are still open, by kind: its only day for the only step that asks for a day, its only sum, its only
 * telephone number, an option whose words it holds. Where two would fit, none is put forward. `asked` is the step that could not take
 * the text: what fits it is meant for it.
 */
export function toldBesides(text: string, legs: readonly Leg[], today: Day, asked?: Leg): Candidates {
  const shown = plainNumber(text)
  // "-5만" is no sum.
  const figures = mentionsIn(text).filter(({ before }) => !/[-−–]\s?$/u.test(before))
  const said = (kind: MentionKind): string[] =>
    figures.filter((one) => one.kind === kind).map((one) => wordsOf(one, today))
  const found: readonly (readonly [StepKind, readonly string[]])[] = [
    ['day', [...said('day'), ...matches(shown, SPOKEN_DAY)]],
    ['amount', said('money')],
    ['phone', matches(shown, MOBILE)],
  ]
  const byKind = found.flatMap(([kind, words]) => {
    const meant = legMeant(kind, legs, asked)
    const [only, ...others] = new Set(words)
    return meant && only !== undefined && others.length === 0 ? [[meant.id, only] as const] : []
  })
  return Object.fromEntries([...byKind, ...optionsTold(shown, legs, asked)])
}

// A step reads a day of the calendar, not "작년 3월 2일".
const wordsOf = (mention: Mention, today: Day): string =>
  mention.kind === 'day' && /^\D/u.test(mention.said) ? (dayOf(mention, today) ?? mention.said) : mention.said

/** Whether a text holds anything that a step could be filled with by its kind. */
export const tellsFigures = (text: string): boolean =>
  mentionsIn(text).some(({ kind }) => kind === 'day' || kind === 'money') ||
  [SPOKEN_DAY, MOBILE].some((pattern) => matches(plainNumber(text), pattern).length > 0)

const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([words]) => words)

function legMeant(kind: StepKind, legs: readonly Leg[], asked: Leg | undefined): Leg | undefined {
  if (asked?.step.kind === kind) return asked
  const [only, ...others] = legs.filter(({ step }) => step.kind === kind)
  return others.length === 0 ? only : undefined
}

// A word of two letters may mean many things, unless it is just what was asked.
const LETTERS = { asked: 2, other: 3 }

function optionsTold(text: string, legs: readonly Leg[], asked: Leg | undefined): (readonly [string, string])[] {
  return legs
    .filter(({ step }) => step.kind === 'choice')
    .flatMap(({ id, step }) => {
      const letters = id === asked?.id ? LETTERS.asked : LETTERS.other
      const option = optionTold(step.options ?? {}, text, letters)
      return option === undefined ? [] : [[id, option] as const]
    })
}
