import { type Day, daysBetween, yearOf } from '../core/calendar.ts'
import { addMonths, type Span } from '../core/intake/steps/period.ts'

/** What is known of a worker's service for counting leave. */
export interface Service {
  readonly span: Span
  /** Whether employment ends with the span, where it is said in years and months only. */
  readonly leaving: boolean
  /** Months of the first year with an absence. */
  readonly absentMonths: number
  /** Months worked in full in the last year of service, where under 80 % of it was attended. */
  readonly fullMonths: number | undefined
}

/** Leave as it came into being. */
export interface Leave {
  /** Days of the first year, one for each month worked in full, at most eleven. */
  readonly first: number
  /** By the completed year of service after which it was given, from the first. */
  readonly yearly: readonly number[]
}

const [BASE, MOST, MONTHLY_MOST] = [15, 25, 11]

/** Days for a completed year of service: 15, and one more for every two years beyond the first, at most 25. 근로기준법 제60조 제1항·제4항. */
export const daysAfter = (years: number): number => Math.min(BASE + Math.floor((years - 1) / 2), MOST)

/** Leave by the day of joining. It comes into being the day after the month or year is complete, and only for those employed then. */
export function leaveOf(service: Service): Leave {
  const months = count((month) => reached(service, month), MONTHLY_MOST)
  const years = count((year) => reached(service, year * 12), 60)
  const yearly = Array.from({ length: years }, (_, at) => daysAfter(at + 1))
  if (years > 0 && service.fullMonths !== undefined) yearly[years - 1] = service.fullMonths
  return { first: Math.max(0, months - service.absentMonths), yearly }
}

function reached({ span, leaving }: Service, months: number): boolean {
  const { from, to } = span
  if (from && to) return addMonths(from, months) <= to
  const worked = span.years * 12 + span.months
  return worked === months ? span.days > 0 || !leaving : worked > months
}

function count(isReached: (at: number) => boolean, most: number): number {
  let found = 0
  while (found < most && isReached(found + 1)) found += 1
  return found
}

/** Leave given on 1 January of a year, as companies do that count by the calendar year. */
export interface FiscalGrant {
  readonly year: number
  readonly days: number
}

/** What is given each 1 January: the first time in proportion to the days since joining, then as for completed years. Practice, not in the act. */
export function fiscalGrants(from: Day, to: Day): FiscalGrant[] {
  const joined = yearOf(from)
  if (from.endsWith('-01-01')) return leaveOfYears(joined, yearOf(to) - joined)
  const share =
    (BASE * daysBetween(from, `${joined + 1}-01-01`)) / daysBetween(`${joined}-01-01`, `${joined + 1}-01-01`)
  const first = { year: joined + 1, days: Math.round(share * 100) / 100 }
  return yearOf(to) > joined ? [first, ...leaveOfYears(joined + 1, yearOf(to) - joined - 1)] : []
}

const leaveOfYears = (start: number, years: number): FiscalGrant[] =>
  Array.from({ length: years }, (_, at) => ({ year: start + at + 1, days: daysAfter(at + 1) }))

/** All the leave of a career so far. */
export const totalOf = ({ first, yearly }: Leave): number => first + yearly.reduce((sum, days) => sum + days, 0)
