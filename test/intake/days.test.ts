import { describe, expect, test } from 'vitest'
import { day } from '../../src/core/intake/steps/day.ts'
import { heard, STICKER, says, TODAY, typed, VOICE } from './reading.ts'

const ask = { ko: '언제였나요?' }
const past = day(ask, { when: 'past' })
const future = day(ask, { when: 'future' })
const any = day(ask)

test.each([
  ['2026-03-14', '2026-03-14'],
  ['2026.3.14', '2026-03-14'],
  ['2026. 3. 14.', '2026-03-14'],
  ['2026/03/14', '2026-03-14'],
  ['20260314', '2026-03-14'],
  ['26년 3월 14일', '2026-03-14'],
  ['2026년 3월 14일이에요', '2026-03-14'],
  ['２０２６－０３－１４', '2026-03-14'],
  ['2026-0\u200b3-14', '2026-03-14'],
  ['2026年3月14日', '2026-03-14'],
  ['3月14号', '2026-03-14'],
  ['3월 14일', '2026-03-14'],
  ['3/14', '2026-03-14'],
  ['12월 24일', '2025-12-24'],
  ['오늘', TODAY],
  ['오늘이요', TODAY],
  ['어제요', '2026-11-21'],
  ['그저께', '2026-11-20'],
  ['昨天', '2026-11-21'],
  ['Yesterday', '2026-11-21'],
  ['2024-02-29', '2024-02-29'],
  ['2월 29일', '2024-02-29'],
])('the past day %j is %s', (text, found) => {
  expect(heard(past, typed(text))).toBe(found)
})

test.each([
  ['', 'not_a_day'],
  ['작년 봄쯤', 'not_a_day'],
  ['월요일', 'not_a_day'],
  ['많이', 'not_a_day'],
  ['😀', 'not_a_day'],
  ['<b>2026-03-14</b>', 'not_a_day'],
  ['2026-03', 'not_a_day'],
  ['3.5', 'day_read'],
  ['constructor', 'not_a_day'],
  ['__proto__', 'not_a_day'],
  ['1'.repeat(100_000), 'not_a_day'],
  ['2026-04-31', 'no_such_day'],
  ['4월 31일', 'no_such_day'],
  ['2026-02-29', 'no_such_day'],
  ['2100-02-29', 'no_such_day'],
  ['2월 30일', 'no_such_day'],
  ['2026-13-01', 'no_such_day'],
  ['2026-00-10', 'no_such_day'],
  ['0000-01-01', 'no_such_day'],
  ['내일', 'day_is_future'],
  ['2027-01-01', 'day_is_future'],
] as const)('%j is no past day: %s', (text, problem) => {
  // 3.5 is the fifth of March to a Korean reader.
  expect(heard(past, typed(text))).toEqual(problem === 'day_read' ? '2026-03-05' : says(problem))
})

test.each([
  ['12월 24일', '2026-12-24'],
  ['3월 14일', '2027-03-14'],
  ['모레', '2026-11-24'],
  ['오늘', TODAY],
])('the coming day %j is %s', (text, found) => {
  expect(heard(future, typed(text))).toBe(found)
})

test('a coming day is not over', () => {
  expect(heard(future, typed('어제'))).toEqual(says('day_is_past'))
})

describe('a day without a year, on either side', () => {
  test.each([
    ['2027-01-03', '12월 20일', '2026-12-20'],
    ['2026-12-28', '1월 5일', '2027-01-05'],
    ['2026-11-22', '10월 31일', '2026-10-31'],
    ['2026-11-22', '2월 29일', '2028-02-29'],
  ])('on %s, %s is the nearest: %s', (today, text, found) => {
    expect(heard(any, typed(text), undefined, today)).toBe(found)
  })
})

test.each([STICKER, VOICE, { kind: 'done' } as const])('%j is no day', (said) => {
  expect(heard(any, said)).toEqual(says('not_a_day'))
})

test('a day is shown as it is kept', () => {
  expect(any.show('2026-03-14', { locale: 'ko', currency: 'KRW' })).toBe('2026-03-14')
})
