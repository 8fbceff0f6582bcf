import { z } from 'zod'
import { addDays, type Day, dayOf, daysBetween, isDay, yearOf } from '../../calendar.ts'
import type { Text } from '../../text.ts'
import { accept, type Manner, refuse, type Said, type Setting, type Step } from '../step.ts'
import { plainNumber } from './plain.ts'

const NO_SUCH_DAY = Symbol('no such day')
/** A day, or that no calendar has it. */
type DayMeant = Day | typeof NO_SUCH_DAY

/** On which side of today the day must lie. */
type When = 'past' | 'future' | 'any'

/** A civil day: 2025-03-14, 2025.3.14, 25년 3월 14일, 3월 14일, 어제. A day without a year is the nearest on the side asked for. */
export function day(ask: Text, manner: Manner & { when?: When } = {}): Step<Day> {
  const { when = 'any', ...rest } = manner
  const read = (said: Said, { today }: Setting) => {
    if (said.kind !== 'text') return refuse('not_a_day')
    const found = dayMeant(plainNumber(said.text), today, when)
    if (found === undefined) return refuse('not_a_day')
    if (found === NO_SUCH_DAY) return refuse('no_such_day')
    if (when === 'past' && found > today) return refuse('day_is_future', { today })
    if (when === 'future' && found < today) return refuse('day_is_past', { today })
    return accept(found)
  }
  return { kind: 'day', ask, ...rest, value: z.string().refine(isDay), read, show: (value) => value }
}

const SPOKEN: ReadonlyMap<string, number> = new Map([
  ...([
    ['오늘', 0],
    ['어제', -1],
    ['그제', -2],
    ['그저께', -2],
    ['내일', 1],
    ['래일', 1],
    ['모레', 2],
  ] as const),
  ...([
    ['今天', 0],
    ['昨天', -1],
    ['前天', -2],
    ['明天', 1],
    ['后天', 2],
  ] as const),
  ...([
    ['today', 0],
    ['yesterday', -1],
    ['tomorrow', 1],
  ] as const),
])
const FULL = /^(\d{4}|\d{2})\s*[-./년年]\s*(\d{1,2})\s*[-./월月]\s*(\d{1,2})\s*[.일日号]?$/u
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/u
const YEARLESS = /^(\d{1,2})\s*[-./월月]\s*(\d{1,2})\s*[.일日号]?$/u

/** The day a text means, `NO_SUCH_DAY` for 31 April, undefined when it is no day at all. */
export function dayMeant(text: string, today: Day, when: When): DayMeant | undefined {
  const bare = text.replace(/(이에요|예요|이요|요|입니다)?[.!~]*$/u, '').toLowerCase()
  const spoken = SPOKEN.get(bare)
  if (spoken !== undefined) return addDays(today, spoken)
  const full = FULL.exec(bare) ?? COMPACT.exec(bare)
  if (full) return dayOf(fourDigits(full[1] ?? ''), Number(full[2]), Number(full[3])) ?? NO_SUCH_DAY
  const short = YEARLESS.exec(bare)
  return short ? nearest(Number(short[1]), Number(short[2]), today, when) : undefined
}

/** 25 is 2025 and 98 is 1998. */
const fourDigits = (year: string): number => Number(year) + (year.length > 2 ? 0 : Number(year) < 70 ? 2000 : 1900)

// Eight years to either side hold a 29 February even around 2100.
const YEARS_AROUND = Array.from({ length: 17 }, (_, at) => at - 8)

function nearest(month: number, dayOfMonth: number, today: Day, when: When): DayMeant {
  const days = YEARS_AROUND.map((offset) => dayOf(yearOf(today) + offset, month, dayOfMonth))
    .filter((found) => found !== undefined)
    .filter((found) => when === 'any' || (when === 'past' ? found <= today : found >= today))
  const distance = (found: Day) => Math.abs(daysBetween(today, found))
  return days.sort((one, other) => distance(one) - distance(other))[0] ?? NO_SUCH_DAY
}
