import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addWorkingDays,
  dayAt,
  dayKind,
  dayOf,
  daysBetween,
  isDay,
  momentAt,
  timeAt,
  weekday,
} from '../../src/core/calendar.ts'
import { readCalendar } from '../../src/search/knowledge/calendar.ts'

const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url))
const kr = readCalendar(KNOWLEDGE, 'kr')
const cn = readCalendar(KNOWLEDGE, 'cn')

describe('a civil day', () => {
  test.each([
    [2026, 2, 28, '2026-02-28'],
    [2024, 2, 29, '2024-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [2026, 2, 29, undefined],
    [2100, 2, 29, undefined],
    [2026, 4, 31, undefined],
    [2026, 13, 1, undefined],
    [2026, 0, 1, undefined],
    [2026, 1, 0, undefined],
    [1899, 12, 31, undefined],
    [99, 1, 1, undefined],
  ] as const)('%d-%d-%d is %s', (year, month, day, found) => {
    expect(dayOf(year, month, day)).toBe(found)
  })

  test.each([
    ['2026-11-22', true],
    ['2026-02-29', false],
    ['2026-1-1', false],
    ['2026-11-22T00:00', false],
    ['', false],
  ])('%j is a day: %s', (text, is) => {
    expect(isDay(text)).toBe(is)
  })

  test('days are added and counted alike, over months, years and leap days', () => {
    const day = fc.integer({ min: 0, max: 60_000 }).map((offset) => addDays('1950-01-01', offset))
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days)
        expect(weekday(addDays(from, 7))).toBe(weekday(from))
        expect(isDay(from)).toBe(true)
      }),
    )
  })
})

describe('the union’s wall clock', () => {
  test.each([
    ['2026-11-22T14:59:59Z', 'Asia/Seoul', '2026-11-22', '23:59'],
    ['2026-11-22T15:00:00Z', 'Asia/Seoul', '2026-11-23', '00:00'],
    ['2026-11-22T15:59:00Z', 'Asia/Shanghai', '2026-11-22', '23:59'],
    ['2026-12-31T15:00:00Z', 'Asia/Seoul', '2027-01-01', '00:00'],
  ])('%s in %s is %s %s', (moment, zone, day, time) => {
    expect([dayAt(new Date(moment), zone), timeAt(new Date(moment), zone)]).toEqual([day, time])
    expect(dayAt(momentAt(day, time, zone), zone)).toBe(day)
  })

  test('a wall clock is found again, summer time or not', () => {
    for (const zone of ['Asia/Seoul', 'Asia/Shanghai', 'America/New_York', 'Asia/Kolkata']) {
      for (const day of ['2026-03-08', '2026-07-01', '2026-11-01', '2026-12-31']) {
        const moment = momentAt(day, '09:30', zone)
        expect([dayAt(moment, zone), timeAt(moment, zone)]).toEqual([day, '09:30'])
      }
    }
  })
})

describe('working days in Korea', () => {
  test.each([
    ['2026-11-23', 'working'],
    ['2026-11-22', 'off'],
    ['2026-05-01', 'off'],
    ['2026-07-17', 'off'],
    ['2026-08-17', 'off'],
    ['2026-09-25', 'off'],
    ['2026-06-03', 'off'],
    ['2031-05-05', 'unknown_year'],
  ])('%s is %s', (day, kind) => {
    expect(dayKind(kr, day)).toBe(kind)
  })

  test('three of them over 추석, not counting the first', () => {
    expect(addWorkingDays(kr, '2026-09-22', 3)).toEqual({ day: '2026-09-29', certain: true })
  })

  test('none of them is the day itself', () => {
    expect(addWorkingDays(kr, '2026-11-22', 0)).toEqual({ day: '2026-11-22', certain: true })
  })

  test('into a year that nobody has settled: weekends only, and said so', () => {
    const lastKnown = Math.max(...kr.years.keys())
    expect(addWorkingDays(kr, `${lastKnown}-12-31`, 3).certain).toBe(false)
  })
})

describe('working days in China', () => {
  test.each([
    ['2025-01-26', 'working'],
    ['2025-02-08', 'working'],
    ['2025-01-29', 'off'],
    ['2025-10-11', 'working'],
    ['2025-10-12', 'off'],
    ['2026-02-17', 'off'],
  ])('%s is %s', (day, kind) => {
    expect(dayKind(cn, day)).toBe(kind)
  })

  test('three of them over 国庆, the Saturday that is worked counted', () => {
    expect(addWorkingDays(cn, '2025-09-30', 3)).toEqual({ day: '2025-10-11', certain: true })
  })
})

test('the union’s own closures are days off, even where a weekend is worked', () => {
  const closed = { ...cn, closures: new Map([['2025-10-11', '창립기념일']]) }
  expect(dayKind(closed, '2025-10-11')).toBe('off')
})
