import { describe, expect, test } from 'vitest'
import { countOf, dayOf, lengthOf, mentionsIn } from '../../src/core/calculating/mention.ts'

const TODAY = '2026-11-23'
const kinds = (text: string) => mentionsIn(text).map(({ kind, said }) => `${kind} ${said}`)
const amounts = (text: string) =>
  mentionsIn(text)
    .filter(({ kind }) => kind === 'money')
    .map((one) => countOf(one))

describe('sums of money in a message', () => {
  test.each([
    ['월급 이백 오십만원 받아요', [2_500_000]],
    ['월급 이백 만원', [2_000_000]],
    ['삼만 천원', [31_000]],
    ['시급 만2천원', [12_000]],
    ['연봉 3천만원이에요', [30_000_000]],
    ['연봉 1억 2천만원', [120_000_000]],
    ['월급이 이백만원', [2_000_000]],
    ['월급삼백만원', [3_000_000]],
    ['2백40만원', [2_400_000]],
    ['시급 1만2500', [12_500]],
    ['월급 250만 주 40시간', [2_500_000]],
    ['월급 300만 209시간 기준', [3_000_000]],
    ['212,500원을', [212_500]],
    ['하루 98000원', [98_000]],
    ['월급이백만원', []],
    ['주 5일 만근하고 3년', []],
    ['하지만 원래는 그만 원해요', []],
    ['10만 명 넘는 회사', []],
  ])('%s', (text, expected) => expect(amounts(text)).toEqual(expected))
})

describe('figures of time', () => {
  test.each([
    ['2021년 3월부터 2026년 8월까지', ['month 2021년 3월', 'month 2026년 8월']],
    ['2027년 최저임금 209시간', ['year 2027년', 'hours 209시간']],
    ['작년 3월 2일에 입사', ['day 작년 3월 2일']],
    ['26.1.5 입사', ['day 26.1.5']],
    ['20260105부터', ['day 20260105']],
    ['이 일을 이번 달 이달에 이 주 동안', []],
    ['열두 시간 일하고 열다섯 시간', ['hours 열두 시간', 'hours 열다섯 시간']],
    ['2주 전에 들었어요', ['weeks 2주']],
    ['3분기 성과급', ['number 3']],
    ['주5일 하루8시간', ['days 5일', 'days 하루', 'hours 8시간']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected))
})

test.each([
  ['3년 하고 6개월', 3, 6, 0],
  ['3년하고도 두 달', 3, 2, 0],
  ['1년 반', 1, 6, 0],
  ['18개월', 0, 18, 0],
  ['열한 달', 0, 11, 0],
  ['2년 3개월 10일', 2, 3, 10],
  ['1년 1일', 1, 0, 1],
  ['열흘', 0, 0, 10],
  ['십오년', 15, 0, 0],
])('%s lasts %d years, %d months, %d days', (text, years, months, days) => {
  const [mention] = mentionsIn(text)
  expect(mention && lengthOf(mention)).toEqual({ years, months, days })
})

test.each([
  ['작년 3월 2일', '2025-03-02'],
  ['재작년 12월 31일', '2024-12-31'],
  ['3월 2일', '2026-03-02'],
  ['12월 2일', '2025-12-02'],
  ['25.3.2', '2025-03-02'],
  ['20250302', '2025-03-02'],
])('%s is %s', (text, day) => {
  const [mention] = mentionsIn(text)
  expect(mention && dayOf(mention, TODAY)).toBe(day)
})

test.each([
  ['두 시간 반', 2.5],
  ['6시간 30분', 6.5],
  ['45분', 0.75],
  ['열두 시간', 12],
  ['20시간', 20],
])('%s are %d hours', (text, hours) => {
  const [mention] = mentionsIn(text)
  expect(mention && countOf(mention)).toBe(hours)
})

test.each([
  ['오십일', 50],
  ['십오일 동안', 15],
  ['이십일 동안', 20],
  ['열흘', 10],
  ['21일', 21],
])('%s are %d days', (text, days) => {
  const [mention] = mentionsIn(text)
  expect(mention && countOf(mention)).toBe(days)
})

test('a text of nothing but units is read in a moment', () => {
  const begun = performance.now()
  mentionsIn('만'.repeat(400) + ' 천'.repeat(300) + '1'.repeat(300))
  expect(performance.now() - begun).toBeLessThan(200)
})
