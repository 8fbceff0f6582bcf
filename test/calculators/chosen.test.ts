import { describe, expect, test } from 'vitest'
import { loadCalculators } from '../../src/calculators/index.ts'
import { calculationIn } from '../../src/core/calculating/calculation.ts'

const TODAY = '2026-11-23'
const calculators = [...(await loadCalculators()).values()]
const found = (text: string) => calculationIn({ text, jurisdiction: 'kr', day: TODAY, today: TODAY }, calculators)

describe('the calculator that a question is about', () => {
  test.each([
    ['월급 209만원인데 통상시급이 얼마예요', 'ordinary-wage'],
    ['통상시급 12,000원이고 연장 10시간 했어요', 'overtime-pay'],
    ['주 3일 하루 6시간 일하고 시급 11,000원이면 주휴수당 얼마예요', 'weekly-holiday-pay'],
    ['하루 통상임금 10만원이면 해고예고수당 얼마', 'dismissal-notice-pay'],
    ['연차 10일 남았는데 하루 통상임금 96,000원이면 수당 얼마', 'annual-leave'],
    ['하루 평균임금 10만원 하루 통상임금 11만원 2년 근무 퇴직금', 'severance-pay'],
    ['2027년 최저임금을 월급으로 환산하면', 'minimum-wage-monthly'],
    ['월급 200만원 주 40시간이면 최저임금 위반인가요', 'minimum-wage-check'],
    ['통상임금 280만원인데 육아휴직 때 얼마 받나요', 'parental-leave-pay'],
    ['퇴직금 365만원을 100일 늦게 줬는데 지연이자 얼마', 'late-interest'],
    ['DC형 퇴직연금 연봉 4,800만원이면 회사가 얼마 넣어요', 'dc-contribution'],
    ['월급 300만원이면 실업급여 하루 얼마나 나와요', 'unemployment-benefit'],
    ['산재로 쉬는데 하루 평균임금 13만원이면 휴업급여 얼마', 'injury-leave-pay'],
    ['월 보수 320만원 근로자 부담 고용보험료', 'employment-insurance'],
  ])('%s: %s', (question, id) => {
    expect(found(question)?.calculator.id).toBe(id)
    expect(found(question)?.sum).toBeDefined()
  })
})

describe('a question that only mentions figures has no sum', () => {
  test.each([
    '연차는 1년에 며칠이에요?',
    '입사한 지 1년이 안 됐는데 연차가 있나요?',
    '병가로 두 달 쉬었는데 연차가 줄어드나요',
    '퇴직금 500만원 못 받았어요 3년 다녔어요',
    '퇴직금은 14일 이내에 줘야 하나요',
    '최저임금도 안 되는 월급 받아요',
    '매일 2시간씩 연장근무 하는데 시급 12000원이에요',
    '이번 주에 50시간 일했어요 시급 12000원 연장수당 얼마',
    '수습이라 월급 200만원인데 최저임금 위반인가요',
    '해고 예고 없이 잘렸는데 어디에 신고해요',
    '외항선 선원 유급휴가는 1개월에 며칠이에요',
    '3년차인데 연차수당 얼마예요',
    '실업급여 3개월 받고 취업하면 조기재취업수당 얼마예요',
    '휴업급여 신청했는데 30일 지나도 안 나와요 얼마나 걸려요',
    '퇴직연금 DC형 중도인출 1000만원 되나요',
    '회사가 휴업해서 70% 받는데 월급 250만원 휴업수당 얼마예요',
    '임신해서 출산휴가 90일 급여 얼마예요 통상임금 250만원',
    '월급 250만원 두 달치 밀렸는데 이자 얼마',
  ])('%s', (question) => expect(found(question)?.sum).toBeUndefined())
})
