import parentalLeavePay from '../../../src/calculators/kr/parental-leave-pay.ts'
import { works } from '../worked.ts'

works(
  parentalLeavePay,
  [
    {
      shows: '100 % for six months, 80 % from the seventh, each with its ceiling (시행령 제95조)',
      given: { pay: '300만원', months: '12', kind: 'usual' },
      holds: ['더하면 23,100,000원', '2,500,000원', '2,000,000원', '1,600,000원'],
    },
    {
      shows: 'below the ceilings',
      given: { pay: '180만원', months: '12', kind: 'usual' },
      holds: ['더하면 19,440,000원', '1,440,000원'],
    },
    {
      shows: 'both parents (제95조의3 제1항)',
      given: { pay: '500만원', months: '6', kind: 'both', partner: '6' },
      holds: ['더하면 20,000,000원', '4,500,000원'],
    },
    {
      shows: 'only as many months as the other takes',
      given: { pay: '500만원', months: '6', kind: 'both', partner: '3' },
      holds: ['더하면 14,000,000원', '3,000,000원'],
    },
    {
      shows: 'a single parent (제95조의3 제3항)',
      given: { pay: '350만원', months: '12', kind: 'single' },
      holds: ['더하면 24,600,000원', '3,000,000원'],
    },
    {
      shows: 'at least 700,000 won (boundary)',
      given: { pay: '60만원', months: '1', kind: 'usual' },
      holds: ['1개월째 700,000원'],
    },
    {
      shows: 'exactly at the ceiling',
      given: { pay: '250만원', months: '3', kind: 'usual' },
      holds: ['더하면 7,500,000원'],
    },
    {
      shows: 'eighteen months',
      given: { pay: '300만원', months: '18', kind: 'usual' },
      holds: ['더하면 32,700,000원', '1년을 넘는'],
    },
  ],
  [
    { question: '통상임금 280만원인데 육아휴직 1년 쓰면 급여 얼마예요', holds: ['더하면 23,100,000원'] },
    { question: '육휴급여 월급 200만원 6개월', holds: ['더하면 12,000,000원'] },
    { question: '육아휴직 급여 얼마나 나와요? 월 통상임금 180만원', holds: ['12개월을 더하면 19,440,000원'] },
    { question: '한부모인데 월급 400만원 육아휴직 3개월 쓰면 얼마 받나요', holds: ['더하면 9,000,000원'] },
    {
      question: '부부가 둘 다 6개월씩 육아휴직 쓰려고 해요. 제 통상임금은 450만원인데 6+6으로 얼마 받아요',
      holds: ['더하면 20,000,000원'],
    },
    { question: '육아휴직급여 1년6개월 통상임금 250만원', holds: ['더하면 32,700,000원'] },
    {
      question: '애가 돌이라 석 달 쉬려는데 통상임금이 230만원이면 육아휴직 급여는 얼마임까',
      holds: ['더하면 6,900,000원'],
    },
    {
      question: '남편이 3개월 쉬고 저는 6개월 쉬어요 부모 둘 다 6+6 육아휴직 급여 얼마 제 월급 300만원',
      holds: ['더하면 14,000,000원'],
    },
    { question: '통상임금 280만원인데 육아휴직 때 얼마 받나요', holds: ['더하면 23,100,000원'] },
    {
      question:
        '와이프 다음으로 제가 쓰는데요 애는 10개월이고 둘다 육아휴직 6개월씩 통상임금 420만원이면 6+6 총 얼마예요',
      holds: ['더하면 19,700,000원'],
    },
    { question: '한부모 가정 육아휴직 첫 3개월 급여 통상임금 350만원', holds: ['더하면 9,000,000원'] },
    {
      question:
        '아이 키우려고 여섯 달 쉽니다. 월 통상임금은 220만원이에요. 육아휴직으로 나라에서 주는 돈은 모두 얼마예요?',
      holds: ['더하면 12,600,000원'],
    },
    { question: '육아휴직 열두 달, 통상임금은 월 200만원. 다 합하면 얼마 받나요', holds: ['더하면 21,600,000원'] },
    {
      question: '아기 보느라 석 달 휴직하면 고용보험에서 얼마가 나오나요? 통상임금은 240만원이에요',
      holds: ['더하면 7,200,000원'],
    },
  ],
)
