import { describe, expect, test } from 'vitest'
import type { CalendarYear, WorkCalendar } from '../../src/core/calendar.ts'
import { type Counting, deadlineFrom } from '../../src/core/deadlines/resolver.ts'
import type { Period } from '../../src/core/deadlines/rule.ts'
import { deadlineRule } from '../../src/core/deadlines/rules.ts'
import type { Jurisdiction } from '../../src/core/text.ts'

const ruleOf = (period: Period, jurisdiction: Jurisdiction = 'kr'): Counting => ({ period, jurisdiction })

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

describe('the last day in China (民法典 第201·202条)', () => {
  const inChina = (period: Period, from: string) => deadlineFrom(ruleOf(period, 'cn'), from, from, PLAIN).lastDay

  test.each([
    // The corresponding day itself is the last, where Korea counts from the first day to the day before.
    [{ years: 1 }, '2027-02-28', '2028-02-28'],
    [{ years: 1 }, '2024-02-29', '2025-02-28'],
    [{ years: 2 }, '2024-02-29', '2026-02-28'],
    [{ years: 1 }, '2025-04-30', '2026-04-30'],
    [{ days: 15 }, '2024-02-20', '2024-03-06'],
  ] as const)('%j from %s ends on %s', (period, from, expected) => {
    expect(inChina(period, from)).toBe(notWeekend(expected))
  })

  test('in Korea a period from the first of a month ends with a month', () => {
    expect(last({ years: 1 }, '2027-02-28')).toBe('2028-02-29')
    expect(last({ months: 3 }, '2026-04-30')).toBe('2026-07-31')
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

  test('says from which day it was moved', () => {
    const moved = (days: number) => deadlineFrom(ruleOf({ days }), '2026-11-16', '2026-11-16', PLAIN).movedFrom
    expect([moved(4), moved(5), moved(6)]).toEqual([undefined, '2026-11-21', '2026-11-22'])
  })

  test('what ends by itself does not wait for a working day', () => {
    const rule = { ...ruleOf({ days: 5 }), endsByItself: true } as const
    expect(deadlineFrom(rule, '2026-11-16', '2026-11-16', PLAIN)).toMatchObject({
      lastDay: '2026-11-21',
      certain: true,
    })
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

  test('in China a weekend of such a year counts as worked: it may be declared so', () => {
    const known = calendar({ 2026: year() })
    // 2027-11-20 is a Saturday.
    const found = (country: 'kr' | 'cn') =>
      deadlineFrom(ruleOf({ years: 1 }, country), '2026-11-20', '2026-11-20', known)
    expect([found('cn').lastDay, found('cn').certain]).toEqual(['2027-11-20', false])
    expect(found('kr').lastDay).toBe('2027-11-22')
  })

  test('days left are counted from today, and are negative once it is over', () => {
    const left = (today: string) => deadlineFrom(ruleOf({ days: 2 }), '2026-11-23', today, PLAIN).daysLeft
    expect([left('2026-11-23'), left('2026-11-25'), left('2026-11-26')]).toEqual([2, 0, -1])
  })
})

// A row a rule: the day of the event, the last day, the article. Saturdays and Sundays have rolled over.
describe('the rules', () => {
  test.each([
    ['kr-unfair-dismissal', '2026-08-22', '2026-11-23', '근로기준법#28'],
    ['kr-unfair-dismissal', '2026-11-30', '2027-03-01', '근로기준법#28'],
    ['kr-dismissal-review', '2026-11-02', '2026-11-12', '근로기준법#31'],
    ['kr-dismissal-review', '2026-11-04', '2026-11-16', '근로기준법#31'],
    ['kr-dismissal-court', '2026-11-02', '2026-11-17', '근로기준법#31'],
    ['kr-unfair-labour-practice', '2026-08-25', '2026-11-25', '노동조합 및 노동관계조정법#82'],
    ['kr-discrimination', '2026-05-25', '2026-11-25', '기간제 및 단시간근로자 보호 등에 관한 법률#9'],
    ['kr-discrimination', '2026-08-31', '2027-03-01', '기간제 및 단시간근로자 보호 등에 관한 법률#9'],
    ['kr-wage-claim', '2023-11-22', '2026-11-23', '근로기준법#49'],
    ['kr-wage-claim', '2024-02-29', '2027-03-01', '근로기준법#49'],
    ['kr-severance-claim', '2024-03-10', '2027-03-10', '근로자퇴직급여 보장법#10'],
    ['kr-substitute-payment', '2025-12-10', '2026-12-10', '임금채권보장법 시행령#7'],
    ['kr-employer-compensation', '2023-12-01', '2026-12-01', '근로기준법#92'],
    ['kr-accident-claim', '2023-12-01', '2026-12-01', '산업재해보상보험법#112'],
    ['kr-accident-claim-5y', '2021-12-01', '2026-12-01', '산업재해보상보험법#112'],
    ['kr-accident-review', '2026-08-24', '2026-11-23', '산업재해보상보험법#103'],
    ['kr-parental-benefit', '2025-11-30', '2026-11-30', '고용보험법#70'],
    ['kr-unemployment', '2025-11-28', '2026-11-28', '고용보험법#48'],
    ['kr-unemployment-review', '2026-08-25', '2026-11-23', '고용보험법#87'],
    ['cn-arbitration-wage', '2025-06-30', '2026-06-30', '노동쟁의조정중재법#27'],
    ['cn-arbitration', '2025-11-20', '2026-11-20', '노동쟁의조정중재법#27'],
    ['cn-arbitration', '2024-02-29', '2025-02-28', '노동쟁의조정중재법#27'],
    ['cn-lawsuit', '2026-11-10', '2026-11-25', '노동쟁의조정중재법#50'],
    ['cn-inspection', '2024-11-23', '2026-11-23', '노동보장감찰조례#20'],
    ['cn-injury-recognition', '2025-11-26', '2026-11-26', '산재보험조례#17'],
    ['cn-injury-reassessment', '2026-11-09', '2026-11-24', '산재보험조례#26'],
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
