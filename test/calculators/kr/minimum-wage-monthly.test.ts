import minimumWageMonthly from '../../../src/calculators/kr/minimum-wage-monthly.ts'
import { works } from '../worked.ts'

works(
  minimumWageMonthly,
  [
    {
      shows: 'forty hours a week are 209 a month (최저임금법 시행령 제5조)',
      given: { year: 'y2027', weeklyHours: '40' },
      holds: ['2,236,300원', '209시간'],
    },
    {
      // (20 + 4) × 365 ÷ 84 = 104.2857
      shows: 'fewer hours with their part of the weekly holiday',
      given: { year: 'y2026', weeklyHours: '20' },
      holds: ['주휴 4시간', '104.2857시간', '약 1,076,229원'],
    },
    {
      // (15 + 3) × 365 ÷ 84 = 78.2143
      shows: 'fifteen hours have a weekly holiday (boundary)',
      given: { year: 'y2026', weeklyHours: '15' },
      holds: ['주휴 3시간', '78.2143시간', '약 807,171원'],
    },
    {
      // 14 × 365 ÷ 84 = 60.8333
      shows: 'fourteen have none',
      given: { year: 'y2026', weeklyHours: '14' },
      holds: ['주휴 0시간', '627,800원', '주휴수당이 없어서'],
    },
    { shows: 'other years are refused', given: { year: 'other', weeklyHours: '40' }, holds: ['2025–2027년'] },
  ],
  [
    { question: '2027년 최저임금을 월 209시간으로 환산한 월급은 얼마입니까?', holds: ['2,236,300원'] },
    { question: '내년 최저시급 월급으로 얼마예요', holds: ['2,236,300원'] },
    { question: '최저임금 월급 주 20시간이면 얼마', holds: ['약 1,076,229원'] },
    { question: '최저임금 받으면 한달 얼마예여', holds: ['2,156,880원'] },
    { question: '2025년최저임금월급계산', holds: ['2,096,270원'] },
    { question: '2024년 최저임금 월급 얼마', holds: ['2025–2027년'] },
    { question: '2026년 최저시급 10,320원을 월급으로 환산하면?', holds: ['2,156,880원'] },
    {
      question: '알바인데 하루 5시간 주 5일이면 최저임금으로 월급이 얼마나 나와요',
      holds: ['주휴 5시간', '약 1,345,286원'],
    },
    { question: '최저임굼 월급 얼마임? 올해', holds: ['2,156,880원'] },
    { question: '올해 최저시급으로 한 달 꽉 채워 일하면 월급이 얼마예요', holds: ['2,156,880원'] },
    { question: '최저임금으로 주 스무 시간 일하면 한 달에 얼마 받나요', holds: ['1,076,229원'] },
    { question: '최저임금으로 하루 여섯 시간씩 주 닷새 일하면 월급은 얼마예요', holds: ['1,614,343원'] },
  ],
)
