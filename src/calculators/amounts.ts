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

/** South Korea: the most that a day's wage counts for in unemployment benefit (고용보험법 시행령 제68조), by the day of leaving. */
export const KR_JOBSEEKER_WAGE_CEILING: readonly Dated[] = [
  year(2026, 113_500, '고용보험법 시행령 제68조 제1항 (2025-12-23 개정)'),
]

/** South Korea: per cent of pay for unemployment insurance, half of it borne by the worker. */
export const KR_UNEMPLOYMENT_INSURANCE_RATE: readonly Dated[] = [
  {
    from: '2022-07-01',
    to: '2026-12-31',
    value: 1.8,
    source: '고용보험 및 산업재해보상보험의 보험료징수 등에 관한 법률 시행령 제12조 제1항 제2호',
  },
]

/** South Korea: the highest average wage of a day that counts for injury benefits (산업재해보상보험법 제36조 제7항). */
export const KR_INJURY_WAGE_CEILING: readonly Dated[] = [year(2026, 268_299, '고용노동부 고시 제2025-84호')]
/** South Korea: the lowest, which for pay while off work only sets the low-wage rule of 제54조. */
export const KR_INJURY_WAGE_FLOOR: readonly Dated[] = [year(2026, 82_560, '고용노동부 고시 제2025-84호')]
