import { addDays, addWorkingDays, dayAt, momentAt, timeAt, type WorkCalendar } from '../calendar.ts'

/** From when to when an offer's clock runs on a working day. */
const OPENS = '09:00'
const CLOSES = '18:00'
const MS_AN_HOUR = 3_600_000

/**
 * Until when an offered place is held: so many working hours from now, counted only between 09:00 and 18:00 of working days, so that
 * nobody loses a place overnight or over a festival. Where a year has no calendar yet, weekends alone are skipped.
 */
export function offerEnds(now: Date, hours: number, calendar: WorkCalendar, timeZone: string): Date {
  let at = intoOffice(now, calendar, timeZone)
  let left = hours * MS_AN_HOUR
  for (;;) {
    const closes = momentAt(dayAt(at, timeZone), CLOSES, timeZone)
    const today = closes.getTime() - at.getTime()
    if (left <= today) return new Date(at.getTime() + left)
    left -= today
    at = nextOpening(at, calendar, timeZone)
  }
}

/** The moment itself within office hours, else the next opening. */
function intoOffice(now: Date, calendar: WorkCalendar, timeZone: string): Date {
  const today = dayAt(now, timeZone)
  const isWorked = addWorkingDays(calendar, addDays(today, -1), 1).day === today
  const clock = timeAt(now, timeZone)
  if (isWorked && clock < OPENS) return momentAt(today, OPENS, timeZone)
  return isWorked && clock < CLOSES ? now : nextOpening(now, calendar, timeZone)
}

const nextOpening = (from: Date, calendar: WorkCalendar, timeZone: string): Date =>
  momentAt(addWorkingDays(calendar, dayAt(from, timeZone), 1).day, OPENS, timeZone)
