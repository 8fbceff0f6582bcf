import annualLeaveCn from '../../../src/calculators/cn/annual-leave-cn.ts'
import { works } from '../worked.ts'

works(
  annualLeaveCn,
  [
    {
      shows: 'five days from one year on (유급연차휴가조례 제3조)',
      given: { wanted: 'days', career: '1년', part: 'whole' },
      holds: ['년휴가는 5일'],
    },
    {
      shows: 'still five just below ten (boundary)',
      given: { wanted: 'days', career: '9년 11개월', part: 'whole' },
      holds: ['년휴가는 5일'],
    },
    { shows: 'ten from ten', given: { wanted: 'days', career: '10년', part: 'whole' }, holds: ['년휴가는 10일'] },
    {
      shows: 'fifteen from twenty',
      given: { wanted: 'days', career: '20년', part: 'whole' },
      holds: ['년휴가는 15일'],
    },
    { shows: 'none in the first year', given: { wanted: 'days', career: '11개월', part: 'whole' }, holds: ['0일'] },
    {
      shows: '300 % for days not taken, 200 % of it besides pay (제5조, 실시방법 제10조)',
      given: { wanted: 'pay', unused: '5', monthly: '4,350' },
      holds: ['모두 3,000위안', '200%, 2,000위안'],
    },
    {
      shows: 'days not taken from all years of work',
      given: { wanted: 'pay', unused: '10', monthly: '6,525' },
      holds: ['모두 9,000위안', '6,000위안'],
    },
    {
      shows: 'in proportion for those who joined this year (실시방법 제5조)',
      given: { wanted: 'days', career: '12년', part: 'joined', on: '2026-09-01' },
      holds: ['122일', '년휴가는 3일'],
    },
    {
      shows: 'in proportion for those who leave is in the questions (실시방법 제12조)',
      given: { wanted: 'days', career: '12년', part: 'leaving', on: '2026-06-30' },
      holds: ['181일', '년휴가는 4일'],
    },
  ],
  [
    {
      question:
        '일을 시작한 지 모두 22년 됐고 올해 년휴가는 닷새밖에 못 썼습니다. 잔업비 뺀 한 달 평균이 6,525원, 한 달은 21.75일로 칩니다. 정상 로임까지 넣은 300%로 치면 못 쉰 날 값이 모두 얼마입니까?',
      holds: ['모두 9,000위안', '6,000위안'],
    },
    { question: '12년 일했는데 년휴가 며칠이에요', holds: ['년휴가는 10일'] },
    { question: '년휴가 못 쉰 날 5일 월급 4350원 얼마 받슴까', holds: ['모두 3,000위안', '2,000위안'] },
    { question: '연차며칠 근무3년', holds: ['년휴가는 5일'] },
    { question: '사회생활 20년 넘었으면 년휴가 몇 일임까', holds: ['년휴가는 15일'] },
    {
      question: '올해 6월 30일에 그만뒀고 모두 12년 일했어요. 년휴가 하나도 못 썼고 월급 4350원인데 보상 얼마',
      holds: ['모두 2,400위안', '1,600위안'],
    },
    { question: '年休假 8년 일함 며칠', holds: ['년휴가는 5일'] },
    {
      question: '미사용 년휴가 10일 월 평균 로임 8,700위안 보상액은 얼마입니까',
      holds: ['모두 12,000위안', '8,000위안'],
    },
    { question: '년휴가 3일밖에 못 쉬었슴다 11년 일했고 로임 4350', holds: ['7일', '모두 4,200위안'] },
    {
      question: '올해 3월 1일에 새로 들어온 사람인데 총 11년 일했으면 올해 년휴가 며칠',
      holds: ['306일', '년휴가는 8일'],
    },
    { question: '일 시작한 지 15년 됐는데 돈 받고 쉬는 휴가가 한 해에 며칠임까', holds: ['년휴가는 10일'] },
    { question: '못 쉰 년휴가가 나흘이고 한 달 로임은 8,700원임다. 돈으로 얼마임까', holds: ['모두 4,800위안'] },
    {
      question: '다 합해 6년 일했고 올해 년휴가를 하나도 못 쉬었어요. 한 달 로임은 4,350원인데 모두 얼마예요',
      holds: ['모두 3,000위안'],
    },
  ],
)
