import { describe, expect, test } from 'vitest'
import { dayAskedIn } from '../../src/core/answering/day-asked.ts'
import { completed } from '../../src/core/answering/follow-up.ts'
import { jurisdictionIn, outright } from '../../src/core/answering/jurisdiction-in.ts'

const TODAY = '2026-11-22'

describe('a follow-up is completed from the last question that stood by itself', () => {
  test.each([
    ['그럼 5인 미만이면요?', ['연차는 며칠이에요?'], '연차는 며칠이에요? 그럼 5인 미만이면요?'],
    ['알바도요?', ['퇴직금은 언제 받아요?', '그럼 늦으면요?'], '퇴직금은 언제 받아요? 알바도요?'],
    ['그럼 5인 미만이면요?', [], '그럼 5인 미만이면요?'],
    ['최저임금은 올해 얼마인가요?', ['연차는 며칠이에요?'], '최저임금은 올해 얼마인가요?'],
  ])('%s after %j', (text, earlier, query) => {
    expect(completed(text, earlier)).toBe(query)
  })
})

describe('whose law', () => {
  test.each([
    ['로임을 못 받았슴다', 'cn'],
    ['공회에 들고 싶습니다', 'cn'],
    ['농민공인데 돈을 안 줍니다', 'cn'],
    ['고용노동부에 신고하면 되나요', 'kr'],
    ['근로기준법에 뭐라고 돼 있어요', 'kr'],
    ['월급 200만원을 못 받았어요', 'kr'],
    ['해고당했어요', undefined],
  ] as const)('%s → %s', (text, jurisdiction) => {
    expect(jurisdictionIn(text)).toBe(jurisdiction)
  })

  test('a law or country named outright wins over the setting', () => {
    expect(outright('중국에서는 연차가 며칠이에요?')).toBe('cn')
    expect(outright('한국 노동법으로는요?')).toBe('kr')
    expect(outright('중국에서 온 동료가 다쳤어요')).toBeUndefined()
  })
})

describe('the day asked about', () => {
  test.each([
    ['내년 1월 최저임금', '2027-01-01'],
    ['2027년 최저임금', '2027-01-01'],
    ['작년 3월 최저임금 얼마였어요', '2025-03-01'],
    ['작년 최저임금', '2025-12-31'],
    ['2025-03-14에 그만뒀어요', '2025-03-14'],
    ['2026년 최저임금', undefined],
    ['2023년에 입사했어요', undefined],
    ['작년 3월에 들어와서 올해 5월에 나왔어요', '2026-05-01'],
    ['2024년 1월부터 2025년 3월까지', undefined],
    ['최저임금 얼마예요', undefined],
    ['2026년 13월', undefined],
  ])('%s → %s', (text, day) => {
    expect(dayAskedIn(text, TODAY)).toBe(day)
  })
})
