import ordinaryWage from '../../../src/calculators/kr/ordinary-wage.ts'
import { works } from '../worked.ts'

const month = { unit: 'month', bonus: '0', weeklyHours: '40' }

works(
  ordinaryWage,
  [
    {
      shows: 'a month’s fixed pay by 209 hours (근로기준법 시행령 제6조 제2항 제4호)',
      given: { ...month, monthly: '2,612,500' },
      holds: ['통상시급은 12,500원', '209시간', '하루 통상임금은 100,000원'],
    },
    {
      shows: 'a yearly bonus by its twelfth (제5호)',
      given: { ...month, monthly: '200만원', bonus: '600만원' },
      holds: ['2,500,000원 ÷ 209시간 = 11,961.72원'],
    },
    {
      // (35 + 7) × 365 ÷ 84 = 182.5
      shows: 'fewer hours divide by less',
      given: { ...month, monthly: '2,372,500', weeklyHours: '35' },
      holds: ['182.5시간', '통상시급은 13,000원'],
    },
    {
      // 14 × 365 ÷ 84 = 60.8333: no paid weekly holiday
      shows: 'below fifteen hours no weekly holiday counts (boundary)',
      given: { ...month, monthly: '730,000', weeklyHours: '14' },
      holds: ['주휴 0시간', '60.8333시간', '통상시급은 12,000원'],
    },
    {
      shows: 'hours of a month as given',
      given: { ...month, monthly: '2,712,000', weeklyHours: '226' },
      holds: ['통상시급은 12,000원', '226시간'],
    },
    {
      shows: 'a day’s pay by its hours (제2호)',
      given: { unit: 'day', daily: '150,000', dailyHours: '8' },
      holds: ['통상시급은 18,750원'],
    },
    {
      shows: 'says so where it lies below the minimum wage',
      given: { ...month, monthly: '209만원' },
      holds: ['통상시급은 10,000원', '최저시급 10,320원보다 적어요'],
    },
  ],
  [
    { question: '월급 2612500원이면 통상시급 얼마예요', holds: ['통상시급은 12,500원'] },
    {
      question: '기본급 240만원에 직무수당 212,500원 매달 받아요. 통상시급 계산해 주세요',
      holds: ['통상시급은 12,500원'],
    },
    { question: '통상임금계산월급313만5천원', holds: ['통상시급은 15,000원'] },
    { question: '월급이 250인데 시급으로 바꾸면 얼마', holds: ['11,961.72원'] },
    { question: '기본급 200만원 상여금 연 600만원 통상시급 얼마', holds: ['2,500,000원', '11,961.72원'] },
    {
      question: '통상시급 구해주세요 기본급 2,000,000 식대 200,000 직책수당 100,000',
      holds: ['2,300,000원 ÷ 209시간'],
    },
    { question: '통상임굼 일당 15만원 하루 8시간이면요', holds: ['통상시급은 18,750원'] },
    { question: '연봉 3,762만원 받는데 통상시급은 얼마가 되나요', holds: ['3,135,000원 ÷ 209시간 = 15,000원'] },
    { question: '주 35시간 일하고 월급 2,372,500원 받습니다. 통상시급은 얼마입니까', holds: ['통상시급은 13,000원'] },
    {
      question:
        '공장에서 일한 지 오래됐는데 요즘 수당이 이상해서요. 월급이 총 330만원인데 기본급 250만원, 직책수당 13만 5천원이고 나머지는 연장수당이에요. 209시간으로 나누면 제 통상시급이 얼마인가요',
      holds: ['2,635,000원 ÷ 209시간 = 12,607.66원'],
    },
    {
      question: '기본급 250만원에 직무수당 8만 원을 매달 받습니다. 시간당 통상임금을 구해 주세요',
      holds: ['12,344.5'],
    },
    { question: '월 고정급이 313만 5천원인데 한 시간 통상임금은 얼마인가요', holds: ['15,000원'] },
    { question: '매달 똑같이 받는 돈이 2,090,000원이에요. 통상임금을 시간당으로 따지면 얼마예요', holds: ['10,000원'] },
  ],
)
