import minimumWageCheck from '../../../src/calculators/kr/minimum-wage-check.ts'
import { works } from '../worked.ts'

const given = { year: 'y2026', probation: 'no', weeklyHours: '40', dailyHours: '8', holidayIn: 'no' }

works(
  minimumWageCheck,
  [
    {
      shows: 'a month’s pay by 209 hours (최저임금법 시행령 제5조)',
      given: { ...given, unit: 'month', pay: '200만원' },
      holds: ['최저임금 위반이에요', '9,569.38원', '156,880원'],
    },
    {
      shows: 'exactly the minimum is enough (boundary)',
      given: { ...given, unit: 'month', pay: '2,156,880' },
      holds: ['위반은 아니에요', '10,320원'],
    },
    {
      shows: 'one won less is not',
      given: { ...given, unit: 'month', pay: '2,156,870' },
      holds: ['최저임금 위반이에요', '한 달 10원'],
    },
    {
      shows: 'ten per cent less in probation (제5조 제2항)',
      given: { ...given, unit: 'hour', pay: '9,288', probation: 'yes', yearLong: 'yes', simple: 'no' },
      holds: ['위반은 아니에요', '90%인 9,288원', '단순노무'],
    },
    {
      shows: 'but not under a contract of less than a year',
      given: { ...given, unit: 'hour', pay: '9,288', probation: 'yes', yearLong: 'no' },
      holds: ['최저임금 위반이에요', '1,032원', '1년보다 짧은 계약'],
    },
    {
      shows: 'nor in simple manual work',
      given: { ...given, unit: 'hour', pay: '9,288', probation: 'yes', yearLong: 'yes', simple: 'yes' },
      holds: ['최저임금 위반이에요', '단순노무 직종은'],
    },
    {
      shows: 'an hourly wage that holds the weekly holiday pay',
      given: { ...given, unit: 'hour', pay: '12,000', holidayIn: 'yes' },
      holds: ['10,000원', '320원 적어요'],
    },
    {
      shows: 'a day’s pay by its hours, in 2027',
      given: { ...given, year: 'y2027', unit: 'day', pay: '85,600' },
      holds: ['위반은 아니에요', '2027년 최저시급 10,700원'],
    },
    {
      shows: 'other years are refused',
      given: { ...given, year: 'other', unit: 'hour', pay: '9,000' },
      holds: ['2025–2027년'],
    },
  ],
  [
    { question: '월급 200만원 주 40시간 최저임금 위반인가요', holds: ['최저임금 위반이에요', '156,880원'] },
    { question: '시급 9500원 받는데 최저임금 미달인가요', holds: ['최저임금 위반이에요', '820원'] },
    { question: '하루 8시간 일당 8만원 최저임금 넘나요', holds: ['최저임금 위반이에요', '2,560원'] },
    {
      question: '수습이라 시급 9,300원 주는데 1년 계약이에요 최저임금 위반이에요?',
      holds: ['위반은 아니에요', '9,288원'],
    },
    { question: '6개월 계약 수습이라 시급 9300원 최저임금 위반?', holds: ['최저임금 위반이에요', '1,020원'] },
    {
      question: '기본급 190만원에 식대 20만원 주5일 하루 8시간 최저임금 맞나요',
      holds: ['2,100,000원 ÷ 209시간', '56,880원'],
    },
    { question: '2027년에 월급 223만원이면 최저임금 위반인가요', holds: ['최저임금 위반이에요', '6,300원'] },
    { question: '물류센터 상하차 1년 계약 수습 시급 9300원 최저임금', holds: ['최저임금 위반이에요', '단순노무'] },
    { question: '2023년에 시급 9000원 받았는데 최저임금 미달?', holds: ['2025–2027년 최저임금만'] },
    { question: '최저임굼월급220만원주40시간', holds: ['위반은 아니에요'] },
    { question: '최저임금법 위반인지 월 190만원 주40시간', holds: ['9,090.91원', '256,880원'] },
    { question: '주휴수당 포함 시급 12000원 최저임금 위반?', holds: ['최저임금 위반이에요', '10,000원'] },
    {
      question:
        '편의점에서 일하는 대학생입니다. 사장님이 바쁘다고 해서 작년 여름에 들어왔는데 작년에 시급 만원 받았거든요. 이거 작년 최저임금보다 적은 거 맞나요?',
      holds: ['2025년 최저시급 10,030원', '30원'],
    },
    { question: '하루 여덟 시간 주 닷새 일하고 한 달 210만원 받습니다. 최저임금보다 적은가요', holds: ['56,880원'] },
    { question: '시간당 9,900원 받는데 나라에서 정한 최저임금에 못 미치는 거죠?', holds: ['420원'] },
    { question: '일주일에 스무 시간 일하고 월급 100만원이에요. 최저임금은 되는 건가요', holds: ['104.2857시간'] },
  ],
)
