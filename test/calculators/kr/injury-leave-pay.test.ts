import injuryLeavePay from '../../../src/calculators/kr/injury-leave-pay.ts'
import { works } from '../worked.ts'

works(
  injuryLeavePay,
  [
    {
      shows: 'seventy per cent of the average wage (산업재해보상보험법 제52조)',
      given: { known: 'daily', daily: '130,000', days: '30', worked: 'no' },
      holds: ['30일에 2,730,000원', '하루 91,000원'],
    },
    {
      shows: 'a day on which one worked (제53조)',
      given: { known: 'daily', daily: '130,000', days: '30', worked: 'yes', earned: '6만원' },
      holds: ['하루 56,000원', '(130,000원 − 60,000원) × 80%'],
    },
    {
      shows: 'at most by the ceiling (제36조 제7항)',
      given: { known: 'daily', daily: '30만원', days: '10', worked: 'no' },
      holds: ['268,299원', '1,878,093원'],
    },
    {
      shows: 'raised to the minimum wage (제54조 제2항)',
      given: { known: 'daily', daily: '80,000', days: '10', worked: 'no' },
      holds: ['825,600원', '하루 82,560원'],
    },
    {
      shows: 'where 제54조 leaves the minimum open, the least is said (boundary)',
      given: { known: 'daily', daily: '94,354', days: '10', worked: 'no' },
      holds: ['적어도 660,480원', '물어보세요'],
    },
    {
      shows: 'one won more is seventy per cent',
      given: { known: 'daily', daily: '94,355', days: '10', worked: 'no' },
      holds: ['660,485원'],
    },
    {
      shows: 'none up to three days (boundary)',
      given: { known: 'daily', daily: '130,000', days: '3', worked: 'no' },
      holds: ['0원', '60%'],
    },
    {
      shows: 'all from four days on',
      given: { known: 'daily', daily: '130,000', days: '4', worked: 'no' },
      holds: ['364,000원'],
    },
    {
      shows: 'a day worked where the minimum wage is paid (제53조 제1항)',
      given: { known: 'daily', daily: '80,000', days: '10', worked: 'yes', earned: '50,000' },
      holds: ['하루 32,560원'],
    },
    {
      shows: 'a year whose amounts are not known is refused',
      given: { known: 'daily', daily: '130,000', days: '10', worked: 'no' },
      holds: ['1588-0075'],
      on: '2027-03-01',
    },
  ],
  [
    {
      question:
        '1일 평균임금 130,000원인 산재 요양 근로자가 하루 취업하여 60,000원을 받은 날의 부분휴업급여는 얼마입니까? 저소득 특례에는 해당하지 않습니다.',
      holds: ['하루 56,000원'],
    },
    {
      question: '산재로 두 달 쉬는데 월급 300만원 휴업급여 얼마예요',
      holds: ['60일에 적어도 약 4,153,846원', '약 80,383원'],
    },
    { question: '평균임금15만원 휴업급여 하루얼마', holds: ['하루 105,000원'] },
    { question: '하루 평균임금 12만원인데 45일 입원했어요 휴업급여 얼마 나와요', holds: ['45일에 3,780,000원'] },
    { question: '휴업급여 얼마 평균임금 7만원', holds: ['하루 82,560원'] },
    { question: '다쳐서 3일 쉬었어요 휴업급여 평균임금 10만원 얼마예요', holds: ['0원'] },
    {
      question: '일하다 다쳐서 산재로 쉬고 있어요. 1일 평균임금이 104,000원인데 하루에 얼마 받나요',
      holds: ['하루 72,800원'],
    },
    {
      question: '치료 중에 하루 나가서 5만원 벌었고 평균임금은 12만원이에요 부분휴업급여 얼마임까',
      holds: ['하루 56,000원'],
    },
    { question: '산재 휴업급여 하루 평균임금 20만원 보름 쉬면', holds: ['15일에 2,100,000원'] },
    {
      question: '일하다 다쳐 산재로 열흘 쉬었어요. 하루 평균임금 15만원이면 쉬는 동안 받는 돈은 얼마예요?',
      holds: ['1,050,000원'],
    },
    {
      question: '산재 승인받고 예순 날, 그러니까 60일을 못 나갔어요. 평균임금은 하루 20만원입니다. 얼마 나와요',
      holds: ['8,400,000원'],
    },
    {
      question: '업무상 재해로 보름 동안 일을 못 했습니다. 1일 평균임금이 130,000원일 때 휴업급여는?',
      holds: ['1,365,000원'],
    },
  ],
)
