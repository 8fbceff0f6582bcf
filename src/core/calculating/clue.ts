import type { Day } from '../calendar.ts'
import { dayOf, lengthOf, type Mention, type MentionKind } from './mention.ts'

/** A question as clues see it. */
export interface Told {
  /** As typed, readable. */
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly today: Day
}

/** What a question says of one step, in words that the step's own `read` takes (an option's key for a step with options); undefined where it says nothing. */
export type Clue = (told: Told) => string | undefined

interface Near {
  /** Stands in the words before the figure or right behind it. */
  readonly near?: RegExp
  /** Must not stand there. */
  readonly not?: RegExp
  /** Where no figure has `near` around it, the only one of its kind that `not` does not exclude is meant. */
  readonly sole?: true
}

const clueTo =
  (kinds: readonly MentionKind[]) =>
  (how: Near): Clue =>
  ({ mentions }) =>
    pick(
      mentions.filter(({ kind }) => kinds.includes(kind)),
      how,
    )?.said

/** A sum of money: `money({ near: /시급|시간당/, not: /월급/, sole: true })`. */
export const money = clueTo(['money'])
/** Hours, `6시간 30분`. */
export const hours = clueTo(['hours'])
/** A day of the calendar. */
export const onDay =
  (how: Near): Clue =>
  ({ mentions, today }) => {
    const found = pick(
      mentions.filter(({ kind }) => kind === 'day'),
      how,
    )
    return found && (dayOf(found, today) ?? found.said)
  }
/** A length in years, months or days: `3년 하고 두 달` as `3년 2개월 0일`. */
export const span =
  (how: Near): Clue =>
  ({ mentions }) => {
    const found = pick(
      mentions.filter(({ kind }) => kind === 'years' || kind === 'months' || kind === 'days'),
      how,
    )
    const length = found && lengthOf(found)
    return length && `${length.years}년 ${length.months}개월 ${length.days}일`
  }
/** From one day to another, `2021-03-02부터 2026-08-31까지`; to today where only the beginning is told. */
export const stretch =
  ({ from, to }: { readonly from: RegExp; readonly to: RegExp }): Clue =>
  ({ mentions, today }) => {
    const days = mentions.filter(({ kind }) => kind === 'day')
    const last = days.length > 1 ? pick(days.slice(1), { near: to, sole: true }) : undefined
    const others = days.filter((one) => one !== last)
    const first = last ? pick(others, { near: from, sole: true }) : pick(others, { near: from, not: to })
    const [begin, end] = [first && dayOf(first, today), last ? dayOf(last, today) : today]
    return begin && end && begin <= end ? `${begin}부터 ${end}까지` : undefined
  }

// Words this far before a figure still speak of it; behind it, only the next word does.
const BEFORE = 24
const AFTER = 10

function pick(mentions: readonly Mention[], { near, not, sole }: Near): Mention | undefined {
  const around = ({ before, after }: Mention) => [before.slice(-BEFORE), after.slice(0, AFTER)] as const
  const fits = mentions.filter((mention) => !not || !around(mention).some((words) => not.test(words)))
  if (near) {
    const named =
      fits.find((mention) => near.test(around(mention)[0])) ?? fits.find((mention) => near.test(around(mention)[1]))
    if (named) return named
  }
  return (sole || !near) && fits.length === 1 ? fits[0] : undefined
}

/** The first option whose words occur: `phrase({ yes: /결근\s?없/, no: /결근했/ })`. */
export const phrase =
  (options: Readonly<Record<string, RegExp>>): Clue =>
  ({ text }) =>
    Object.entries(options).find(([, words]) => words.test(text))?.[0]

/** The first clue that says something. */
export const firstOf =
  (...clues: readonly Clue[]): Clue =>
  (told) => {
    for (const clue of clues) {
      const found = clue(told)
      if (found !== undefined) return found
    }
    return undefined
  }
