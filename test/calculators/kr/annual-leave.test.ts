import annualLeave from '../../../src/calculators/kr/annual-leave.ts'
import { works } from '../worked.ts'

const days = {
  want: 'days',
  five: 'yes',
  fifteen: 'yes',
  basis: 'hire',
  absentMonths: '0',
  attended: 'yes',
  used: '0',
  leaving: 'no',
}
const pay = { want: 'pay', five: 'yes', fifteen: 'yes', unused: '10' }

works(
  annualLeave,
  [
    {
      shows: 'a day for each full month of the first year (근로기준법 제60조 제2항)',
      given: { ...days, service: '2026-01-05부터 2026-11-22까지' },
      holds: ['모두 10일'],
    },
    {
      shows: 'exactly one year of work gives eleven (boundary)',
      given: { ...days, service: '2025-03-02부터 2026-03-01까지' },
      holds: ['모두 11일', '하루만 더 다니면 연차가 15일 더'],
    },
    {
      shows: 'one day more gives twenty-six',
      given: { ...days, service: '2025-03-02부터 2026-03-02까지' },
      holds: ['모두 26일', '첫해 11일'],
    },
    {
      shows: 'a year said, with its end: eleven',
      given: { ...days, service: '1년', leaving: 'yes' },
      holds: ['모두 11일'],
    },
    {
      shows: 'one more for every two years (제4항)',
      given: { ...days, service: '2021-03-02부터 2026-11-22까지' },
      holds: ['2026-03-02에 새로 생긴 연차는 17일', '모두 더하면 90일'],
    },
    {
      shows: 'twenty-five at most',
      given: { ...days, service: '30년 6개월' },
      holds: ['새로 생긴 연차는 25일', '한도 25일'],
    },
    {
      shows: 'months with an absence give none',
      given: { ...days, service: '2026-01-05부터 2026-11-22까지', absentMonths: '2' },
      holds: ['모두 8일'],
    },
    {
      shows: 'under 80 % only the full months count (제2항)',
      given: { ...days, service: '4년 3개월', attended: 'no', fullMonths: '7' },
      holds: ['새로 생긴 연차는 7일', '개근한 달'],
    },
    {
      // 15 × 184 ÷ 365 = 7.56; by the day of joining 11 + 15 + 15 + 16.
      shows: 'by the calendar year, and what is lacking on leaving',
      given: { ...days, basis: 'fiscal', service: '2023-07-01부터 2026-11-23까지' },
      holds: ['2026년 1월 1일에 생긴 연차는 15일', '7.56일', '48.56일', '57일', '8.44일 모자라니'],
    },
    {
      shows: 'unused days at the ordinary wage of a day',
      given: { ...pay, unit: 'day', pay: '96,000' },
      holds: ['960,000원'],
    },
    {
      shows: 'from a month’s pay',
      given: { ...pay, unit: 'month', pay: '2,612,500', dailyHours: '8' },
      holds: ['1,000,000원', '209시간'],
    },
    {
      shows: 'none below five workers (제11조)',
      given: { ...pay, five: 'no', unit: 'day', pay: '96,000' },
      holds: ['0일', '5명 미만'],
    },
    {
      shows: 'none below fifteen hours a week (제18조 제3항)',
      given: { ...days, fifteen: 'no', service: '2년 6개월' },
      holds: ['0일', '15시간'],
    },
  ],
  [
    {
      question: '2026년 1월 5일에 입사해서 하루도 안 빠졌어요. 2026년 11월 22일까지 생긴 연차는 모두 며칠이에요?',
      holds: ['모두 10일'],
    },
    { question: '딱 1년 일하고 그만두면 연차 며칠이에요?', holds: ['모두 11일'] },
    { question: '1년 1일 일하고 퇴사하면 연차 몇개', holds: ['모두 26일'] },
    { question: '8개월 근무하고 퇴사하면 연차 며칠', holds: ['모두 7일', '1일 더'] },
    { question: '입사 6개월 됐는데 연차 몇 개예요', holds: ['모두 6일'] },
    { question: '작년 12월 1일 입사 지금까지 월차 몇개 생겼나', holds: ['모두 11일'] },
    { question: '연차갯수5년근무', holds: ['17일'] },
    { question: '2021년 3월 2일 입사 지금 연차 몇일', holds: ['17일'] },
    { question: '연차 10일 남았는데 하루 통상임금 96,000원이면 수당 얼마', holds: ['960,000원'] },
    { question: '월급 2,612,500원인데 못 쓴 연차 7일 수당 얼마예요', holds: ['700,000원'] },
    { question: '연차 5개 남음 시급 12000원 연차수당', holds: ['480,000원'] },
    { question: '5인 미만인데 3년 일했어요 연차 며칠', holds: ['0일', '5명 미만'] },
    { question: '10년 근속한 근로자의 연차 유급휴가 일수는 며칠입니까?', holds: ['19일'] },
    {
      question:
        '2025년 3월 2일에 들어와서 2026년 3월 1일까지 딱 계약 기간만 채우고 나왔습니다. 회사는 연차가 없다고 하는데 저는 결근한 적이 없거든요. 연차가 며칠 생긴 건가요',
      holds: ['모두 11일'],
    },
    {
      question: '2023년 7월 1일 입사, 회계년도 기준 회사인데 2026년 11월 23일까지 연차 몇 일임',
      holds: ['15일', '8.44일'],
    },
    { question: '입사한 지 5년 됐어요. 돈 받고 쉬는 휴가가 며칠 생기나요?', holds: ['17일'] },
    {
      question: '못 쓴 연차가 여드레 남았는데 하루 통상임금이 11만원입니다. 돈으로 바꾸면 얼마죠',
      holds: ['880,000원'],
    },
    {
      question: '다 못 쉬고 남은 휴가 엿새치를 돈으로 받으려고요. 통상시급은 만 원이고 하루 여덟 시간 일해요. 얼마예요',
      holds: ['480,000원'],
    },
  ],
)
