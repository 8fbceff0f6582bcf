import doubleWage from '../../../src/calculators/cn/double-wage.ts'
import { works } from '../worked.ts'

works(
  doubleWage,
  [
    {
      shows: 'from the day after one month to the day before the contract (실시조례 제6조)',
      given: { kind: 'written', worked: '2026-06-01부터 2026-09-30까지', monthly: '6,000' },
      holds: ['18,000위안', '2026-07-01 ~ 2026-09-30'],
    },
    {
      shows: 'less the first month, where only the length is known',
      given: { kind: 'written', worked: '8개월', monthly: '5,000' },
      holds: ['35,000위안'],
    },
    {
      shows: 'eleven months at most (실시조례 제7조)',
      given: { kind: 'written', worked: '2025-01-01부터 2026-06-30까지', monthly: '4,000' },
      holds: ['44,000위안', '2025-12-31', '무고정기한'],
    },
    {
      shows: 'eleven of a length too',
      given: { kind: 'written', worked: '2년', monthly: '5,000' },
      holds: ['55,000위안'],
    },
    {
      shows: 'nothing within one month (boundary)',
      given: { kind: 'written', worked: '1개월', monthly: '5,000' },
      holds: ['0위안'],
    },
    {
      shows: 'a part of a month by its working days (사법해석2 제6조)',
      given: { kind: 'written', worked: '2026-06-01부터 2026-07-10까지', monthly: '4,350' },
      holds: ['약 1,600위안', '근무일 8일'],
    },
    {
      shows: 'an open-ended contract refused, from its day (제82조 제2항)',
      given: { kind: 'open', worked: '2026-01-01부터 2026-06-30까지', monthly: '6,000' },
      holds: ['36,000위안'],
    },
  ],
  [
    {
      question: '6월1일 입사 10월1일에 계약서씀 월급6000원 다받음 두배로임으로 더받을돈 얼마에요',
      holds: ['18,000위안'],
    },
    { question: '계약서 없이 8개월 일했어요 월급 5000원 2배 로임 얼마예요', holds: ['35,000위안'] },
    { question: '합동 안쓰고 2년 일함 로임4000원 두배로임 얼마', holds: ['44,000위안'] },
    {
      question: '작년 3월 1일에 들어가서 지금까지 계약서를 안 써 줬슴다 한 달 5500원 두배 임금 얼마임까',
      holds: ['60,500위안'],
    },
    { question: '3월 1일 입사 8월 31일 퇴사 로동계약서 못 썼고 월급 6000원 이중로임 얼마', holds: ['30,000위안'] },
    { question: '双倍工资 6개월 계약 없이 일함 월급 4800块', holds: ['24,000위안'] },
    {
      question: '5개월 동안 계약서 안 쓰고 일했고 월 로임이 7,000위안입니다. 2배 로임으로 더 받을 금액은?',
      holds: ['28,000위안'],
    },
    {
      question: '무고정기한계약을 안 맺어 줘서 올해 1월 1일부터 6월 30일까지 일했슴다 로임 6000원 2배 로임 얼마',
      holds: ['36,000위안'],
    },
    {
      question: '계약서를 한 장도 안 쓰고 아홉 달 일했슴다. 달마다 4,500원 받았는데 더 받을 돈이 얼마임까',
      holds: ['36,000위안'],
    },
    {
      question: '합동 없이 일한 지 넉 달 됐고 한 달 로임은 6천원임다. 두 배로 치면 더 받을 돈이 얼마임까',
      holds: ['18,000위안'],
    },
    {
      question: '로동계약을 안 맺고 일곱 달 일했어요. 로임 5,000원, 곱으로 받을 수 있는 로임은 얼마예요',
      holds: ['30,000위안'],
    },
  ],
)
