import weeklyHolidayPay from '../../../src/calculators/kr/weekly-holiday-pay.ts'
import { works } from '../worked.ts'

works(
  weeklyHolidayPay,
  [
    {
      shows: 'a full week gives a full day (근로기준법 제55조)',
      given: { hourly: '10,320원', weeklyHours: '40', attended: 'yes' },
      holds: ['82,560원', '8시간'],
    },
    {
      shows: 'fewer hours give a part of the day (제18조 제1항)',
      given: { hourly: '11,000', weeklyHours: '18', attended: 'yes' },
      holds: ['39,600원', '3.6시간'],
    },
    {
      shows: 'from fifteen hours on (제18조 제3항, boundary)',
      given: { hourly: '10,320', weeklyHours: '15', attended: 'yes' },
      holds: ['30,960원'],
    },
    {
      shows: 'below fifteen hours there is none',
      given: { hourly: '10,320', weeklyHours: '14.5', attended: 'yes' },
      holds: ['0원', '15시간'],
    },
    {
      shows: 'a day of absence takes that week’s (시행령 제30조 제1항)',
      given: { hourly: '10,320', weeklyHours: '40', attended: 'no' },
      holds: ['0원'],
    },
  ],
  [
    { question: '주 3일 하루 6시간 일하고 시급 11,000원이면 주휴수당 얼마예요? 결근은 없어요', holds: ['39,600원'] },
    { question: '시급 만이천원 아니고 12,000원 주 25시간 알바 주휴수당', holds: ['60,000원'] },
    { question: '한 주에 14시간 시급 10,320원인데 주휴수당 얼마 나와요', holds: ['0원'] },
    { question: '하루 여섯 시간씩 일주일에 나흘 일하고 시급 11,000원이에요. 주휴수당은?', holds: ['52,800원'] },
    {
      question: '주 15시간 알바, 시간당 12,000원이에요. 한 주 다 나오면 쉬는 날 몫으로 더 주는 돈은 얼마예요?',
      holds: ['36,000원'],
    },
    { question: '평일 닷새 하루 네 시간씩 일하고 시급은 10,500원입니다. 주휴수당 얼마인가요', holds: ['42,000원'] },
    { question: '하루 네 시간 알바 시급 만원 주휴수당 얼마예요', holds: ['nothing worked out'] },
  ],
)
