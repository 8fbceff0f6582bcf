import { describe, expect, test } from 'vitest'
import type { CalendarYear, WorkCalendar } from '../../src/core/calendar.ts'
import { deadlineFrom } from '../../src/core/deadlines/resolver.ts'
import { type DeadlineRule, deadlineRule, type Period } from '../../src/core/deadlines/rules.ts'

const ruleOf = (period: Period): DeadlineRule => ({
  id: 'r',
  jurisdiction: 'kr',
  period,
  what: { ko: '마지막 날' },
  article: '민법#160',
})

const year = (holidays: Record<string, string> = {}, worked: Record<string, string> = {}): CalendarYear => ({
  holidays: new Map(Object.entries(holidays)),
  workedWeekends: new Map(Object.entries(worked)),
})
const calendar = (years: Record<number, CalendarYear>, closures: Record<string, string> = {}): WorkCalendar => ({
  years: new Map(Object.entries(years).map(([number, days]) => [Number(number), days])),
  closures: new Map(Object.entries(closures)),
})
const PLAIN = calendar(Object.fromEntries(Array.from({ length: 15 }, (_, at) => [2020 + at, year()])))

const last = (period: Period, from: string, on: WorkCalendar = PLAIN) =>
  deadlineFrom(ruleOf(period), from, from, on).lastDay

describe('the last day (민법 제157·160조)', () => {
  test.each([
    // The day of the event does not count: the months begin on 3 November and end on 2 February.
    [{ months: 3 }, '2026-11-02', '2027-02-02'],
    [{ months: 3 }, '2024-02-28', '2024-05-28'],
    // From the day after 28 February, the first of March, to the last of May.
    [{ months: 3 }, '2023-02-28', '2023-05-31'],
    [{ months: 3 }, '2024-02-29', '2024-05-31'],
    // The first of December to the last of February.
    [{ months: 3 }, '2022-11-30', '2023-02-28'],
    [{ months: 3 }, '2023-11-30', '2024-02-29'],
    // The 30th counted first has no such day in February: the month's last.
    [{ months: 3 }, '2022-11-29', '2023-02-28'],
    [{ months: 3 }, '2023-11-29', '2024-02-29'],
    [{ months: 1 }, '2023-01-30', '2023-02-28'],
    [{ years: 3 }, '2023-03-10', '2026-03-10'],
    [{ years: 3 }, '2021-02-28', '2024-02-29'],
    [{ years: 1 }, '2024-02-28', '2025-02-28'],
    [{ years: 1 }, '2024-02-29', '2025-02-28'],
    [{ days: 30 }, '2026-11-02', '2026-12-02'],
    [{ days: 15 }, '2024-02-20', '2024-03-06'],
    [{ years: 1, months: 6 }, '2024-08-31', '2026-02-28'],
  ] as const)('%j from %s ends on %s', (period, from, expected) => {
    expect(last(period, from)).toBe(notWeekend(expected))
  })
})

/** Rows above name the day before weekends are looked at; this one is at or after it. */
function notWeekend(day: string): string {
  let at = new Date(`${day}T00:00:00Z`)
  while (at.getUTCDay() % 6 === 0) at = new Date(at.getTime() + 86_400_000)
  return at.toISOString().slice(0, 10)
}

describe('a last day on which offices are closed (민법 제161조)', () => {
  test('a Saturday or Sunday rolls over to Monday', () => {
    expect(last({ days: 5 }, '2026-11-16')).toBe('2026-11-23')
    expect(last({ days: 6 }, '2026-11-16')).toBe('2026-11-23')
  })

  test('a holiday rolls over, a row of them too', () => {
    const chuseok = calendar({ 2026: year({ '2026-09-24': '추석', '2026-09-25': '추석', '2026-09-28': '대체' }) })
    expect(last({ days: 10 }, '2026-09-14', chuseok)).toBe('2026-09-29')
  })

  test('over the end of the year', () => {
    const years = calendar({ 2026: year(), 2027: year({ '2027-01-01': '신정' }) })
    expect(last({ days: 31 }, '2026-12-01', years)).toBe('2027-01-04')
  })

  test('a weekend that is worked (调休) does not roll over', () => {
    const worked = calendar({ 2026: year({}, { '2026-10-10': '国庆' }) })
    expect(last({ days: 9 }, '2026-10-01', worked)).toBe('2026-10-10')
  })

  test('a closure of the union moves no limit of the law', () => {
    const closed = calendar({ 2026: year() }, { '2026-11-25': '창립기념일' })
    expect(last({ days: 2 }, '2026-11-23', closed)).toBe('2026-11-25')
  })
})

describe('what is known of it', () => {
  test('a year without a calendar skips weekends only, and says so', () => {
    const known = calendar({ 2026: year() })
    const found = deadlineFrom(ruleOf({ years: 3 }), '2026-11-22', '2026-11-22', known)
    expect([found.lastDay, found.certain]).toEqual(['2029-11-22', false])
    expect(deadlineFrom(ruleOf({ days: 1 }), '2026-11-22', '2026-11-22', known).certain).toBe(true)
  })

  test('days left are counted from today, and are negative once it is over', () => {
    const left = (today: string) => deadlineFrom(ruleOf({ days: 2 }), '2026-11-23', today, PLAIN).daysLeft
    expect([left('2026-11-23'), left('2026-11-25'), left('2026-11-26')]).toEqual([2, 0, -1])
  })
})

describe('the rules', () => {
  test.each([
    ['kr-wage-claim', '2023-11-22', '2026-11-23', '근로기준법#49'],
    ['kr-severance-claim', '2024-03-10', '2027-03-10', '근로자퇴직급여 보장법#10'],
    ['kr-unfair-dismissal', '2026-08-22', '2026-11-23', '근로기준법#28'],
    ['kr-unfair-labour-practice', '2026-08-25', '2026-11-25', '노동조합 및 노동관계조정법#82'],
    ['cn-arbitration-wage', '2025-06-30', '2026-06-30', '노동쟁의조정중재법#27'],
    ['cn-arbitration', '2025-11-20', '2026-11-20', '노동쟁의조정중재법#27'],
  ])('%s from %s ends on %s (%s)', (id, from, lastDay, article) => {
    const rule = deadlineRule(id)
    if (!rule) throw new Error(`no rule ${id}`)
    expect([deadlineFrom(rule, from, from, PLAIN).lastDay, rule.article]).toEqual([lastDay, article])
    expect(Object.keys(rule.what).sort()).toEqual(['en', 'ko', 'zh'])
  })

  test('one that is not there is undefined', () => {
    expect(deadlineRule('gone')).toBeUndefined()
    expect(deadlineRule('constructor')).toBeUndefined()
  })
})
