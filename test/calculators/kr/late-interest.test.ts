import lateInterest from '../../../src/calculators/kr/late-interest.ts'
import { works } from '../worked.ts'

works(
  lateInterest,
  [
    {
      shows: 'from the fifteenth day after leaving (근로기준법 제37조 제1항 제1호)',
      given: {
        owed: '1,000만원',
        known: 'dates',
        left: 'yes',
        leftOn: '2026-08-31',
        what: 'leaving',
        until: '2026-11-23',
      },
      holds: ['2026-09-15 ~ 2026-11-23, 70일', '약 383,562원'],
    },
    {
      shows: 'nothing on the fourteenth day (boundary)',
      given: {
        owed: '1,000만원',
        known: 'dates',
        left: 'yes',
        leftOn: '2026-08-31',
        what: 'leaving',
        until: '2026-09-14',
      },
      holds: ['0원', '2026-09-15부터'],
    },
    {
      shows: 'one day on the fifteenth',
      given: {
        owed: '1,000만원',
        known: 'dates',
        left: 'yes',
        leftOn: '2026-08-31',
        what: 'leaving',
        until: '2026-09-15',
      },
      holds: ['1일 동안', '약 5,479원'],
    },
    {
      shows: 'for those still employed from the day after payday (부칙 제2조, boundary)',
      given: { owed: '300만원', known: 'dates', left: 'no', payday: '2025-10-23', until: '2025-11-22' },
      holds: ['30일', '약 49,315원'],
    },
    {
      shows: 'not for pay that fell due before (부칙 제2조)',
      given: { owed: '300만원', known: 'dates', left: 'no', payday: '2025-10-22', until: '2026-11-22' },
      holds: ['0원', '2025-10-23'],
    },
    {
      shows: 'pay missed while employed runs on from payday after leaving (제2항)',
      given: {
        owed: '250만원',
        known: 'dates',
        left: 'yes',
        leftOn: '2026-08-31',
        what: 'payday',
        payday: '2026-08-10',
        until: '2026-11-23',
      },
      holds: ['2026-08-11', '105일', '약 143,836원'],
    },
    {
      shows: 'pay missed before the change runs from leaving',
      given: {
        owed: '250만원',
        known: 'dates',
        left: 'yes',
        leftOn: '2026-08-31',
        what: 'payday',
        payday: '2025-08-10',
        until: '2026-11-23',
      },
      holds: ['2026-09-15', '70일'],
    },
    {
      shows: 'twenty per cent a year (시행령 제17조)',
      given: { owed: '365만원', known: 'days', lateDays: '100' },
      holds: ['지연이자는 200,000원', '3,650,000원 × 연 20% × 100일 ÷ 365일', '하루에 2,000원'],
    },
  ],
  [
    {
      question: '퇴직금 1,000만원 아직 못 받았어요. 2026년 8월 31일에 퇴사했는데 지연이자 얼마예요',
      holds: ['약 383,562원'],
    },
    { question: '체불임금 365만원 100일 밀렸는데 이자 얼마', holds: ['지연이자는 200,000원'] },
    { question: '지연이자계산 퇴직금730만원 50일지연', holds: ['지연이자는 200,000원'] },
    {
      question: '아직 다니고 있는데 2026년 9월 10일 월급날에 월급 300만원을 못 받았어요 지연이자 계산해 주세요',
      holds: ['74일', '약 121,644원'],
    },
    { question: '지금도 다니는데 작년 9월 10일 월급날에 월급 200만원 못 받은 거 이자 얼마 붙나요', holds: ['0원'] },
    {
      question: '작년 12월 31일에 그만뒀고 밀린 임금 500만원 지연이자 얼마나 붙엇나요',
      holds: ['313일', '약 857,534원'],
    },
    { question: '퇴직금 2,190만원을 1년 늦게 줬는데 이자는 얼마인가요', holds: ['지연이자는 4,380,000원'] },
    {
      question: '2026년 7월 1일 퇴사, 퇴직금 600만원을 2026년 9월 30일에 받았어요 지연이자는 얼마예요',
      holds: ['77일', '약 253,151원'],
    },
    { question: '밀린 알바비 73만원 오십일 못 받음 연체이자 얼마', holds: ['지연이자는 20,000원'] },
    { question: '월급 250만원 두 달치 밀렸는데 이자 얼마', holds: ['nothing worked out'] },
    {
      question: '2026년 7월 1일에 퇴사했는데 9월 30일에 퇴직금 600만원을 받았어요 지연이자 얼마예요',
      holds: ['77일', '약 253,151원'],
    },
    {
      question:
        '25년 12월 10일이 월급날인데 220만원을 못 받은 채 다니고 있습니다. 2026년 3월 10일까지 지연이자는 얼마입니까?',
      holds: ['90일', '약 108,493원'],
    },
    {
      question: '사장이 8월 15일까지 준다던 월급 280만원을 아직도 안 줬어요 다니는 중인데 이자 얼마 붙어요',
      holds: ['nothing worked out'],
    },
    {
      question: '퇴직금 730만원을 늦게 받았어요. 지연된 일수가 100일이에요. 이자는 얼마예요',
      holds: ['100일 동안의 지연이자는 400,000원'],
    },
    {
      question: '밀린 월급 365만원에 붙는 이자가 얼마예요? 늦은 날이 모두 50일입니다',
      holds: ['50일 동안의 지연이자는 100,000원'],
    },
    {
      question: '퇴직금 1,460만원을 기한보다 40일 지나서 줬는데 늦은 만큼 얹어 받는 돈은 얼마인가요',
      holds: ['40일 동안의 지연이자는 320,000원'],
    },
    { question: '월급이 14일이 지나도 안 들어왔어요 200만원 이자 얼마예요', holds: ['nothing worked out'] },
    { question: '퇴직금 500만원 14일 안에 안 주면 이자 얼마예요', holds: ['nothing worked out'] },
  ],
)
