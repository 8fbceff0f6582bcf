import { addDays, type Day, dayKind, dayOf, daysBetween, type WorkCalendar, weekday } from '../calendar.ts'
import type { Jurisdiction } from '../text.ts'
import type { DeadlineRule, Period } from './rule.ts'

/** A period applied to a day. */
export interface Deadline {
  readonly lastDay: Day
  /** From today; negative once it is over. */
  readonly daysLeft: number
  /** False where the year of the last day has no calendar yet: a holiday then might move it back further, never forward. */
  readonly certain: boolean
  /** The day on which it would have ended, had that been a working day. */
  readonly movedFrom: Day | undefined
}

/** What of a rule counts days. */
export type Counting = Pick<DeadlineRule, 'jurisdiction' | 'period' | 'endsByItself'>

/**
 * The last day of a period: the day of the event is not counted; a last day that is no working day rolls over to the next
 * (민법 제157·160·161조; 民法典 第201–203条).
 */
export function deadlineFrom(rule: Counting, from: Day, today: Day, calendar: WorkCalendar): Deadline {
  const end = endOf(rule.period, from, rule.jurisdiction)
  if (rule.endsByItself) return { lastDay: end, daysLeft: daysBetween(today, end), certain: true, movedFrom: undefined }
  // The union's own closures are no public holidays: they move no limit of the law.
  const { day, certain } = nextOpenDay({ ...calendar, closures: new Map() }, end, rule.jurisdiction)
  return { lastDay: day, daysLeft: daysBetween(today, day), certain, movedFrom: day === end ? undefined : end }
}

function endOf(period: Period, from: Day, jurisdiction: Jurisdiction): Day {
  if (period.days !== undefined) return addDays(from, period.days)
  const months = (period.years ?? 0) * 12 + (period.months ?? 0)
  if (jurisdiction === 'cn') return corresponding(from, months) ?? lastOfMonth(from, months)
  return dayBeforeCorresponding(addDays(from, 1), months)
}

/** The day before the corresponding day of the first one counted; the month's last day where it has no such day (민법 제160조 제2·3항). */
function dayBeforeCorresponding(first: Day, months: number): Day {
  const found = corresponding(first, months)
  return found === undefined ? lastOfMonth(first, months) : addDays(found, -1)
}

/** The day of the same number so many months later; in China the last day itself (民法典 第202条). */
function corresponding(day: Day, months: number): Day | undefined {
  const [year, month] = monthAfter(day, months)
  return dayOf(year, month, Number(day.slice(8)))
}

function lastOfMonth(day: Day, months: number): Day {
  const [year, month] = monthAfter(day, months)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

function monthAfter(day: Day, months: number): readonly [year: number, month: number] {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  return [Math.floor(index / 12), (index % 12) + 1]
}

function nextOpenDay(calendar: WorkCalendar, from: Day, jurisdiction: Jurisdiction): { day: Day; certain: boolean } {
  let day = from
  let certain = true
  for (;;) {
    const kind = dayKind(calendar, day)
    if (kind === 'unknown_year') certain = false
    // In China a weekend may yet be declared a working day (调休): better a day too early than one too late.
    const isOpen = kind === 'working' || (kind === 'unknown_year' && (jurisdiction === 'cn' || weekday(day) % 6 !== 0))
    if (isOpen) return { day, certain }
    day = addDays(day, 1)
  }
}
