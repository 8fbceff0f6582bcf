import { type Day, yearOf } from '../core/calendar.ts'

/** An amount that is set anew from time to time, as of a day, with where it is said. A day that no entry covers is refused, not guessed. */
export interface Dated {
  readonly from: Day
  readonly to: Day
  readonly value: number
  readonly source: string
}

/** The entry that holds on a day; undefined where none is known. */
export const amountOn = (table: readonly Dated[], day: Day): Dated | undefined =>
  table.find(({ from, to }) => from <= day && day <= to)

/** The years a table covers, for "2025–2027년만 알고 있어요". */
export function yearsKnown(table: readonly Dated[]): string {
  const years = table.flatMap(({ from, to }) => [yearOf(from), yearOf(to)])
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return first === last ? `${first}` : `${first}–${last}`
}

const year = (number: number, value: number, source: string): Dated => ({
  from: `${number}-01-01`,
  to: `${number}-12-31`,
  value,
  source,
})

/** South Korea: won an hour (최저임금법 제10조 고시). */
export const KR_MINIMUM_WAGE: readonly Dated[] = [
  year(2025, 10_030, '2025년 적용 최저임금 고시'),
  year(2026, 10_320, '2026년 적용 최저임금 고시'),
  year(2027, 10_700, '2027년 적용 최저임금 고시'),
]
