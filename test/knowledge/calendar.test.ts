import { expect, test } from 'vitest'
import { dayKind } from '../../src/core/calendar.ts'
import { readCalendar } from '../../src/search/knowledge/calendar.ts'
import { folderOf } from './folder.ts'

const KR = `
jurisdiction: kr
source: 관공서의 공휴일에 관한 규정
checked_on: '2026-11-22'
years:
  2026:
    holidays:
      '2026-01-01': 신정
    working_days:
      '2026-01-04': 대체 근무
    source: 고시
closures: {}
`

test('reads holidays and worked weekends', () => {
  const calendar = readCalendar(folderOf({ 'calendar/kr.yaml': KR }), 'kr')
  expect(
    ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04', '2027-01-04'].map((day) => dayKind(calendar, day)),
  ).toEqual(['off', 'working', 'off', 'working', 'unknown_year'])
})

test('the union’s own closures join', () => {
  const own = KR.replace('closures: {}', "closures: { '2026-08-03': 여름 휴무 }")
  const calendar = readCalendar(folderOf({ 'calendar/kr.yaml': KR }), 'kr', folderOf({ 'calendar/kr.yaml': own }))
  expect(dayKind(calendar, '2026-08-03')).toBe('off')
  expect(readCalendar(folderOf({ 'calendar/kr.yaml': KR }), 'kr', folderOf({})).closures.size).toBe(0)
})

test.each([
  ['a day of another year', KR.replace('2026-01-01', '2025-01-01'), /calendar\/kr\.yaml:\d+ {2}2026년 아래에 다른 해/],
  ['no such day', KR.replace('2026-01-01', '2026-02-30'), /calendar\/kr\.yaml/],
  ['no source', KR.replace('source: 관공서', 'sauce: 관공서'), /calendar\/kr\.yaml:\d+ .*source/],
])('refuses %s', (_, text, what) => {
  expect(() => readCalendar(folderOf({ 'calendar/kr.yaml': text }), 'kr')).toThrow(what)
})

test.each(['kr', 'cn'] as const)('the calendar of %s opens', (jurisdiction) => {
  expect(readCalendar('knowledge', jurisdiction).years.get(2026)?.holidays.size).toBeGreaterThan(5)
})
