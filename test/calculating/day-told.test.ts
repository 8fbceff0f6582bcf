import { expect, test } from 'vitest'
import { dayToldIn } from '../../src/core/calculating/day-told.ts'

const FIRED = { near: /해고|잘렸|잘림|짤렸/u }
const told = (text: string, words = FIRED) => dayToldIn(text, '2026-11-23', words)

test.each([
  ['5월 2일에 해고됐어요', '2026-05-02'],
  ['언제까지 신청해야 돼요? 5월2일에 해고됐는데', '2026-05-02'],
  ['２０２６년 １０월 ５일 해고', '2026-10-05'],
  ['2023년 3월 1일에 입사해서 2026년 10월 5일에 해고', '2026-10-05'],
  ['작년 12월 3일 잘렸어요', '2025-12-03'],
  ['어제 잘렸어요', '2026-11-22'],
  ['3일 전에 해고', '2026-11-20'],
  ['지난달 5일에 짤렸어요', '2026-10-05'],
  ['해고된 날이 10월 5일이에요', '2026-10-05'],
  ['10/5 해고', '2026-10-05'],
  ['2026.10.5 해고', '2026-10-05'],
  // It has not come yet: the year is this one or the next.
  ['12월 31일에 해고된대요', '2026-12-31'],
])('%s', (text, day) => {
  expect(told(text)).toBe(day)
})

test.each([
  ['another event', '2026년 10월 5일에 입사했는데 해고당할까 봐요'],
  ['no day', '월급 5일치 못 받고 해고됐어요'],
  ['a day that no calendar has', '4월 31일에 해고됐어요'],
  // Eleven months ago, or in five weeks?
  ['a day that may lie in another year', '12월 31일에 해고됐어요'],
  ['a time of day or a share', '3.5 해고'],
  ['no event near', '10월 5일은 맑았어요'],
])('%s tells nothing', (_, text) => {
  expect(told(text)).toBeUndefined()
})

test('words that must occur besides', () => {
  const union = { ...FIRED, given: /노조/u }
  expect(told('10월 5일에 해고됐어요', union)).toBeUndefined()
  expect(told('노조 했다고 10월 5일에 해고됐어요', union)).toBe('2026-10-05')
})
