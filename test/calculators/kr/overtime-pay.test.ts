import overtimePay from '../../../src/calculators/kr/overtime-pay.ts'
import { works } from '../worked.ts'

const none = { five: 'yes', overtime: '0', night: '0', holiday: '0', holidayOver: '0' }
const hourly = { ...none, unit: 'hour', hourly: '12,000원' }

works(
  overtimePay,
  [
    {
      shows: 'half on top for overtime (근로기준법 제56조 제1항)',
      given: { ...hourly, overtime: '10' },
      holds: ['연장수당은 180,000원', '12,000원 × 1.5'],
    },
    {
      shows: 'half more for night hours among them (제3항)',
      given: { ...hourly, overtime: '10', night: '4' },
      holds: ['수당은 모두 204,000원', '24,000원'],
    },
    {
      shows: 'a holiday up to eight hours (제2항 제1호, boundary)',
      given: { ...hourly, holiday: '8' },
      holds: ['휴일수당은 144,000원'],
    },
    {
      shows: 'and twice the wage beyond eight (제2항 제2호)',
      given: { ...hourly, holiday: '8', holidayOver: '2' },
      holds: ['192,000원', '48,000원'],
    },
    {
      shows: 'from a monthly wage by 209 hours (시행령 제6조)',
      given: { ...none, unit: 'month', monthly: '2,612,500', weeklyHours: '40', overtime: '8' },
      holds: ['연장수당은 150,000원', '12,500원'],
    },
    {
      shows: 'no premium below five workers (제11조)',
      given: { ...hourly, five: 'no', overtime: '3', night: '3' },
      holds: ['36,000원', '가산이 없어요'],
    },
    {
      shows: 'night hours alone below five workers',
      given: { ...hourly, five: 'no', night: '5' },
      holds: ['야간 가산수당은 0원'],
    },
  ],
  [
    {
      question:
        '기본급 240만원에 직무수당 212,500원을 매달 모두 똑같이 고정으로 받습니다. 주 40시간 근무이고 월 209시간으로 계산한다고 들었어요. 직원 50명 회사이고 이번 달에 연장근로를 8시간 했는데 통상시급과 연장수당이 각각 얼마인가요?',
      holds: ['연장수당은 150,000원', '통상시급은 12,500원'],
    },
    { question: '통상시급 12,000원이고 연장 10시간 야간 4시간 했어요 얼마 받나요', holds: ['모두 204,000원'] },
    { question: '시급12000원연장5시간수당', holds: ['연장수당은 90,000원'] },
    { question: '휴일에 10시간 일했어요 시급 만이천원 얼마 받아야 돼요', holds: ['모두 192,000원'] },
    { question: '5인 미만 가게인데 시급 11,000원에 야근 3시간 했어요', holds: ['33,000원', '5명 미만'] },
    { question: '월급 250 받는데 이번 달 잔업 20시간 했어요 잔업수당 얼마', holds: ['연장수당은 약 358,852원'] },
    { question: '2시간씩 10일 연장근로, 통상시급 1만3천원', holds: ['연장수당은 390,000원'] },
    { question: '8시간 연장하고 3시간 야간이에요 시급은 15,000원이에요', holds: ['모두 202,500원'] },
    {
      question: '밤 10시부터 새벽 6시까지 8시간 일했는데 시급 11000원 야간수당 얼마예요',
      holds: ['야간 가산수당은 44,000원'],
    },
    { question: '어제 야근을 두 시간 반 했어요 시급 14000원이에요 야근수당 얼마', holds: ['연장수당은 52,500원'] },
    { question: '빨간날 8시간 일함 시급 10,320원 직원 20명', holds: ['휴일수당은 123,840원'] },
    {
      question: '크리스마스에 9시간 일했는데 시급 11,000원이면 수당이 얼마인가요',
      holds: ['132,000원', '22,000원', '154,000원'],
    },
    { question: '휴일 8시간 + 휴일연장 2시간 시급 10,320원', holds: ['123,840원', '41,280원', '165,120원'] },
    { question: '일요일에 8시간씩 3일 나갔어요 시급 12000원', holds: ['휴일수당은 432,000원'] },
    { question: '하루 8시간 근무하고 2시간 더 일했어요. 시급 만이천원. 추가로 얼마 받나요', holds: ['36,000원'] },
    { question: '야간연장 3시간 통상시급 20,000원', holds: ['모두 120,000원'] },
    {
      question: '월 통상임금 209만원인 근로자가 휴일근로를 12시간 한 경우 휴일근로수당은 얼마입니까?',
      holds: ['모두 200,000원'],
    },
    {
      question: '통상시급 12,000원이고 저녁 7시부터 밤 11시까지 네 시간을 더 일했어요. 얼마 더 받나요?',
      holds: ['모두 78,000원'],
    },
    {
      question: '시급 만 이천원인데 여덟 시간 일하고 두 시간을 더 남아서 일했습니다. 남아서 일한 값은 얼마예요',
      holds: ['연장수당은 36,000원'],
    },
    {
      question: '쉬는 날에 나가서 여덟 시간 일했어요. 통상시급은 15,000원입니다. 그날 받을 돈은?',
      holds: ['휴일수당은 180,000원'],
    },
    {
      question: '일이 안 끝나서 밤 10시부터 새벽 2시까지 더 일했어요. 시급 2만원이면 얼마 받아야 해요',
      holds: ['모두 160,000원'],
    },
    {
      question: '휴일에 저녁 6시부터 밤 12시까지 여섯 시간 일했어요 통상시급 10,000원 얼마예요',
      holds: ['90,000원', '10,000원', '모두 100,000원'],
    },
    {
      question: '매일 저녁 7시부터 밤 11시까지 더 일하는데 시급 12000원이에요 얼마예요',
      holds: ['nothing worked out'],
    },
    { question: '3일 동안 밤 10시부터 새벽 2시까지 더 일했어요 시급 1만원', holds: ['nothing worked out'] },
  ],
)
