import injuryLumpSum from '../../../src/calculators/cn/injury-lump-sum.ts'
import { works } from '../worked.ts'

works(
  injuryLumpSum,
  [
    {
      shows: 'thirteen months of own wage for grade seven (산재보험조례 제37조)',
      given: { grade: 'g7', monthly: '5,000', local: '8000' },
      holds: ['65,000위안'],
    },
    {
      shows: 'seven for grade ten',
      given: { grade: 'g10', monthly: '5,000', local: '8000' },
      holds: ['35,000위안', '일시취업보조금'],
    },
    {
      shows: 'twenty-seven for grade one, with a monthly pension (제35조)',
      given: { grade: 'g1', monthly: '6,000', local: '8000' },
      holds: ['162,000위안', '5,400위안'],
    },
    {
      shows: 'at least sixty per cent of the local average (제64조)',
      given: { grade: 'g9', monthly: '3,000', local: '8,000' },
      holds: ['43,200위안', '4,800위안'],
    },
    {
      shows: 'at most three hundred per cent',
      given: { grade: 'g5', monthly: '30,000', local: '8,000' },
      holds: ['432,000위안', '24,000위안'],
    },
    {
      shows: 'exactly sixty per cent (boundary)',
      given: { grade: 'g8', monthly: '4,800', local: '8,000' },
      holds: ['52,800위안'],
    },
  ],
  [
    { question: '산재 7급 나왔는데 월급 5000원 일시장해보조금 얼마예요', holds: ['65,000위안'] },
    { question: '공상 10급 로임 4000원 보상 얼마 받슴까', holds: ['28,000위안'] },
    { question: '장해십급 평균로임4500원', holds: ['31,500위안'] },
    { question: '七级 伤残 월급 6000块 얼마', holds: ['78,000위안'] },
    {
      question: '로동능력감정 5급 받았고 다치기 전 12개월 평균 로임이 6,000위안이에요. 일시장해보조금은 얼마인가요',
      holds: ['108,000위안'],
    },
    { question: '8급 상잔 일회성보조금 월급 3000원 현지평균로임 8000원', holds: ['52,800위안'] },
    { question: '산재1급 월 로임 7,000원 한번에 얼마', holds: ['189,000위안'] },
    { question: '손가락을 다쳐 9급 판정 받았슴다 한 달에 5200원 받던 사람인데 얼마나 나옴까', holds: ['46,800위안'] },
    {
      question: '로동능력감정에서 6급이 나왔슴다. 다치기 전에 한 달 5,000원 받았슴다. 한꺼번에 받는 돈은 얼마임까',
      holds: ['80,000위안'],
    },
    {
      question: '산재로 9급 받았고 본인 월급이 6,000위안일 때 한 번에 받는 장해보조금은 얼마입니까',
      holds: ['54,000위안'],
    },
    {
      question: '일하다 다쳐서 4급 판정이 났슴다. 평균로임은 5,000원인데 목돈으로 얼마 나옴까',
      holds: ['105,000위안'],
    },
  ],
)
