import { addDays, type Day, dayKind, dayOf, daysBetween, type WorkCalendar, weekday } from '../calendar.ts'
import type { DeadlineRule, Period } from './rules.ts'

/** A rule applied to a day. */
export interface Deadline {
  readonly rule: DeadlineRule
  readonly lastDay: Day
  /** From today; negative once it is over. */
  readonly daysLeft: number
  /** False where the year of the last day has no calendar yet: a holiday then might move it back further, never forward. */
  readonly certain: boolean
}

/**
 * The last day of a period: the day of the event is not counted; months and years end on the day before the day that corresponds to the
 * first one counted; a last day that is no working day rolls over to the next (민법 제157·160·161조; 民法典 第201–203条).
 */
export function deadlineFrom(rule: DeadlineRule, from: Day, today: Day, calendar: WorkCalendar): Deadline {
  const end = endOf(rule.period, from)
  // The union's own closures are no public holidays: they move no limit of the law.
  const { day, certain } = nextOpenDay({ ...calendar, closures: new Map() }, end)
  return { rule, lastDay: day, daysLeft: daysBetween(today, day), certain }
}

function endOf(period: Period, from: Day): Day {
  if (period.days !== undefined) return addDays(from, period.days)
  return dayBeforeCorresponding(addDays(from, 1), (period.years ?? 0) * 12 + (period.months ?? 0))
}

/** The day before the corresponding day `months` later; the month's last day where it has no such day (민법 제160조 제2·3항). */
function dayBeforeCorresponding(first: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = first.split('-').map(Number)
  const index = year * 12 + (month - 1) + months
  const corresponding = dayOf(Math.floor(index / 12), (index % 12) + 1, date)
  const lastOfMonth = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).toISOString().slice(0, 10)
  return corresponding === undefined ? lastOfMonth : addDays(corresponding, -1)
}

function nextOpenDay(calendar: WorkCalendar, from: Day): { day: Day; certain: boolean } {
  let day = from
  let certain = true
  for (;;) {
    const kind = dayKind(calendar, day)
    if (kind === 'unknown_year') certain = false
    if (kind === 'working' || (kind === 'unknown_year' && weekday(day) % 6 !== 0)) return { day, certain }
    day = addDays(day, 1)
  }
}
