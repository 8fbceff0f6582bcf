import probationLimit from '../../../src/calculators/cn/probation-limit.ts'
import { works } from '../worked.ts'

works(
  probationLimit,
  [
    {
      shows: 'two months below three years (노동계약법 제19조)',
      given: { agreed: '0', served: '0', wage: '5000', kind: 'fixed', term: '2년 11개월' },
      holds: ['길어야 2개월', '4,000위안'],
    },
    {
      shows: 'six from three years on (boundary)',
      given: { agreed: '0', served: '0', wage: '5000', kind: 'fixed', term: '3년' },
      holds: ['길어야 6개월'],
    },
    {
      shows: 'one below a year',
      given: { agreed: '0', served: '0', wage: '5000', kind: 'fixed', term: '3개월' },
      holds: ['길어야 1개월'],
    },
    {
      shows: 'none below three months',
      given: { agreed: '0', served: '0', wage: '5000', kind: 'fixed', term: '2개월' },
      holds: ['둘 수 없는'],
    },
    {
      shows: 'six for an open-ended one',
      given: { agreed: '0', served: '0', wage: '5000', kind: 'open' },
      holds: ['길어야 6개월'],
    },
    {
      shows: 'none until a task is done',
      given: { agreed: '0', served: '0', wage: '5000', kind: 'task' },
      holds: ['둘 수 없는'],
    },
    {
      shows: 'damages for the months beyond (제83조)',
      given: { kind: 'fixed', term: '2년', agreed: '6', served: '6', wage: '5,000' },
      holds: ['4개월이 한도를 넘어요', '20,000위안'],
    },
  ],
  [
    { question: '계약 1년인데 시용기간 3개월이래요 맞나요', holds: ['길어야 2개월', '1개월이 한도를 넘어요'] },
    { question: '3년 계약 시용기간 몇 개월까지예요', holds: ['길어야 6개월'] },
    { question: '시용기간 한도 계약기간 6개월', holds: ['길어야 1개월'] },
    { question: '합동 2년 시용기간 6개월 월급 5000원', holds: ['길어야 2개월', '4개월이 한도', '4,000위안'] },
    { question: '무고정기한 계약이고 월급 6000원인데 시용기간은 최장 몇 달', holds: ['길어야 6개월', '4,800위안'] },
    { question: '계약 2개월인데 수습 한 달 둬도 되나요', holds: ['둘 수 없는'] },
    { question: '시용기간을 6개월째 일했는데 계약은 1년이고 월급은 4000원임다', holds: ['길어야 2개월', '16,000위안'] },
    { question: '试用期 6개월 계약 1년', holds: ['길어야 2개월', '4개월이 한도'] },
    { question: '1년짜리 계약인데 시용기간을 석 달 둔다고 함다. 맞슴까', holds: ['길어야 2개월', '1개월이 한도'] },
    {
      question: '로동계약 3년에 시용기간 여섯 달, 정식 로임은 6,000원이면 시용기간에 적어도 얼마 받슴까',
      holds: ['길어야 6개월', '4,800위안'],
    },
    { question: '여덟 달 계약에 수습 두 달은 법에 맞슴까', holds: ['길어야 1개월', '1개월이 한도'] },
  ],
)
