import { expect, test } from 'vitest'
import { answer } from '../../src/core/answering/answer.ts'
import type { Section } from '../../src/core/answering/section.ts'
import { dayToldIn } from '../../src/core/calculating/day-told.ts'
import type { CalendarYear, WorkCalendar } from '../../src/core/calendar.ts'
import { say } from './say.ts'
import { sources } from './sources.ts'

const year: CalendarYear = { holidays: new Map(), workedWeekends: new Map() }
const calendar: WorkCalendar = { years: new Map([2025, 2026, 2027].map((one) => [one, year])), closures: new Map() }

function section(answered: string, deadline?: string): Section {
  return {
    id: 'kr/dismissal/unfair#remedy',
    title: '부당해고 구제신청',
    answer: answered,
    jurisdictions: ['kr'],
    topic: 'dismissal',
    subject: '해고',
    keywords: [],
    people: [],
    translated: {},
    articles: ['근로기준법#36'],
    nextSteps: [],
    exceptions: [],
    variants: [],
    seeAlso: [],
    checkedOn: '2026-11-20',
    own: false,
    ...(deadline ? { deadline } : {}),
  }
}

/** Asks a knowledge base of one section. */
function ask(text: string, one: Section) {
  const found = [{ entry: { kind: 'section', section: one }, score: 3, coverage: 1 } as const]
  const ports = { ...sources, find: () => found, section: () => one }
  const deadlines = { dayTold: dayToldIn, calendars: { kr: calendar, cn: calendar } }
  const question = { text, locale: 'ko', jurisdiction: 'kr', askedOn: '2026-11-23', earlier: [] } as const
  return answer(question, { sources: ports, say, deadlines })
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line.includes('⏰'))
const ANSWER = '노동위원회에 신청하면 돼요.'
const OWN = `${ANSWER}\n\n신청 기한: 해고된 날부터 3개월 (노동위원회)`

test('an answer says the term of its rule in one line', () => {
  const given = ask('해고됐는데 부당해고 같아요', section(ANSWER, 'kr-unfair-dismissal'))
  expect(given.outcome).toBe('answered')
  expect(lines(given.text)).toEqual(['⏰ 신청 기한: 해고된 날부터 3개월'])
  expect(given.deadline?.rule).toBe('kr-unfair-dismissal')
})

test('the curator’s own words stand in that line, and nowhere else', () => {
  const { text } = ask('해고됐는데 부당해고 같아요', section(OWN, 'kr-unfair-dismissal'))
  expect(lines(text)).toEqual(['⏰ 신청 기한: 해고된 날부터 3개월 (노동위원회)'])
  expect(text.match(/신청 기한/gu)).toHaveLength(1)
})

test('words without a rule keep their line, and offer no sum', () => {
  const given = ask('해고됐는데 부당해고 같아요', section(OWN))
  expect(lines(given.text)).toHaveLength(1)
  expect(given.deadline).toBeUndefined()
})

test('no rule, no line', () => {
  expect(lines(ask('해고됐는데 부당해고 같아요', section(ANSWER)).text)).toEqual([])
})

test('a day told in passing is counted from', () => {
  const { text, outcome } = ask('10월 2일에 해고됐는데 부당해고 같아요', section(OWN, 'kr-unfair-dismissal'))
  expect(outcome).toBe('answered')
  expect(lines(text)[0]).toMatch(/5명 이상 사업장이라면 2027-01-04까지, 42일 남았어요\(2026-10-02부터 셈\)/u)
})

test('a condition told in passing is heeded', () => {
  const { text } = ask('직원 3명인데 10월 2일에 해고됐어요', section(OWN, 'kr-unfair-dismissal'))
  expect(lines(text)[0]).toMatch(/5명 미만이면 .*해고예고수당/u)
  expect(text).not.toContain('2027-01-04')
})

test('on the last day, and after it', () => {
  const said = (text: string) => lines(ask(text, section(OWN, 'kr-unfair-dismissal')).text)[0]
  expect(said('2026년 8월 23일에 해고됐어요')).toContain('5명 이상 사업장이라면 오늘(2026-11-23)이 마지막 날')
  expect(said('2026년 3월 2일에 해고됐어요')).toMatch(/2026-06-02에 지난 것으로 보여요.*상담/u)
})

test('a question about the limit itself ends with the day, what to do and the article', () => {
  const given = ask('10월 2일에 해고됐는데 언제까지 신청해야 돼요?', section(OWN, 'kr-unfair-dismissal'))
  expect(given).toMatchObject({ outcome: 'deadline_offered', heading: '부당해고 구제신청', consult: true })
  expect(given.text).toContain('2027-01-04까지, 42일 남았어요')
  // The second of January is a Saturday.
  expect(given.text).toContain('원래 마지막 날(2027-01-02)이 쉬는 날')
  expect(given.text).toMatch(/지방노동위원회/u)
  expect(given.text).toContain('이 기한은 멈추지 않아요')
})

test('… and without a day the section answers', () => {
  expect(ask('부당해고 언제까지 신청해야 돼요?', section(OWN, 'kr-unfair-dismissal')).outcome).toBe('answered')
})
