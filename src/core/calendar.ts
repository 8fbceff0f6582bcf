/** A civil day, `YYYY-MM-DD`. */
export type Day = string

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const MS_A_DAY = 86_400_000

/** The day, or undefined where there is no such day: Date rolls 31 April over to 1 May; a member who typed it should be told. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real && year >= 1900 && year <= 2200 ? date.toISOString().slice(0, 10) : undefined
}

export function isDay(text: string): boolean {
  const parts = DAY.exec(text)
  return parts !== null && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text
}

const utc = (day: Day): number => Date.parse(`${day}T00:00:00Z`)

export const addDays = (day: Day, days: number): Day => new Date(utc(day) + days * MS_A_DAY).toISOString().slice(0, 10)

/** Days from the first to the second; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((utc(to) - utc(from)) / MS_A_DAY)

/** 0 is Sunday. */
export const weekday = (day: Day): number => new Date(utc(day)).getUTCDay()

export const yearOf = (day: Day): number => Number(day.slice(0, 4))

/** The civil day on which a moment falls in the union's time zone (IANA name). */
export function dayAt(moment: Date, timeZone: string): Day {
  return formatterFor(timeZone).format(moment)
}

/** The wall clock of a moment in a time zone, `HH:MM`. */
export function timeAt(moment: Date, timeZone: string): string {
  return clockFor(timeZone).format(moment)
}

/** The moment at which a wall clock shows day and time (`HH:MM`) in a time zone. */
export function momentAt(day: Day, time: string, timeZone: string): Date {
  const wanted = Date.parse(`${day}T${time}:00Z`)
  const shown = (at: number): number =>
    Date.parse(`${dayAt(new Date(at), timeZone)}T${timeAt(new Date(at), timeZone)}:00Z`)
  const first = wanted - (shown(wanted) - wanted)
  return new Date(first - (shown(first) - wanted))
}

// Making an Intl formatter costs more than a hundred uses of it.
const formatters = new Map<string, Intl.DateTimeFormat>()
function formatterFor(timeZone: string): Intl.DateTimeFormat {
  return cached(
    `day:${timeZone}`,
    () => new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }),
  )
}
function clockFor(timeZone: string): Intl.DateTimeFormat {
  return cached(
    `time:${timeZone}`,
    () => new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  )
}
function cached(key: string, make: () => Intl.DateTimeFormat): Intl.DateTimeFormat {
  const known = formatters.get(key)
  if (known) return known
  const made = make()
  formatters.set(key, made)
  return made
}

/** Holidays and shifted working days of one year. Source: `knowledge/calendar`. */
export interface CalendarYear {
  readonly holidays: ReadonlyMap<Day, string>
  /** Weekend days that are worked, to make up for a bridge day (调休). */
  readonly workedWeekends: ReadonlyMap<Day, string>
}

export interface WorkCalendar {
  readonly years: ReadonlyMap<number, CalendarYear>
  /** The union's own closures, by day. */
  readonly closures: ReadonlyMap<Day, string>
}

export type DayKind = 'working' | 'off' | 'unknown_year'

export function dayKind(calendar: WorkCalendar, day: Day): DayKind {
  const year = calendar.years.get(yearOf(day))
  if (!year) return 'unknown_year'
  if (calendar.closures.has(day)) return 'off'
  if (year.workedWeekends.has(day)) return 'working'
  if (year.holidays.has(day)) return 'off'
  return weekday(day) === 0 || weekday(day) === 6 ? 'off' : 'working'
}

/** A day worked out by working days; `certain` is false where a year on the way has no calendar yet and only weekends were skipped. */
export interface WorkedOutDay {
  readonly day: Day
  readonly certain: boolean
}

/** The day after `count` working days, the first day not counted. */
export function addWorkingDays(calendar: WorkCalendar, from: Day, count: number): WorkedOutDay {
  let day = from
  let certain = true
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    const kind = dayKind(calendar, day)
    if (kind === 'unknown_year') certain = false
    if (kind === 'working' || (kind === 'unknown_year' && weekday(day) % 6 !== 0)) left -= 1
  }
  return { day, certain }
}
