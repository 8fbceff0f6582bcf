import economicCompensation from '../../../src/calculators/cn/economic-compensation.ts'
import { works } from '../worked.ts'

works(
  economicCompensation,
  [
    {
      shows: 'a month for each year, a whole one from six months on (노동계약법 제47조)',
      given: { local: '20000', minimum: '1000', ending: 'pays', worked: '3년 7개월', monthly: '5,000' },
      holds: ['경제보상금은 20,000위안', '4개월 치'],
    },
    {
      shows: 'half a month below six months',
      given: { local: '20000', minimum: '1000', ending: 'pays', worked: '5개월', monthly: '4,000' },
      holds: ['경제보상금은 2,000위안'],
    },
    {
      shows: 'a whole one at exactly six (boundary)',
      given: { local: '20000', minimum: '1000', ending: 'pays', worked: '6개월', monthly: '4,000' },
      holds: ['경제보상금은 4,000위안'],
    },
    {
      shows: 'twice as much for an unlawful end (제87조)',
      given: { local: '20000', minimum: '1000', ending: 'unlawful', worked: '8년 6개월', monthly: '7,000' },
      holds: ['126,000위안'],
    },
    {
      shows: 'and last month’s pay without notice (제40조, 실시조례 제20조)',
      given: { local: '20000', minimum: '1000', ending: 'no_notice', worked: '2년', monthly: '6,000', last: '6,500' },
      holds: ['18,500위안'],
    },
    {
      shows: 'three times the local average and twelve years for pay above it (제47조)',
      given: { ending: 'pays', worked: '15년', monthly: '40,000', local: '8,000', minimum: '2000' },
      holds: ['288,000위안', '24,000위안'],
    },
    {
      shows: 'no limit of years below three times',
      given: { ending: 'pays', worked: '15년', monthly: '24,000', local: '8,000', minimum: '2000' },
      holds: ['360,000위안'],
    },
    {
      shows: 'pay below the minimum counts as the minimum (실시조례 제27조)',
      given: { ending: 'pays', worked: '2년', monthly: '1,500', local: '8,000', minimum: '2,000' },
      holds: ['4,000위안'],
    },
    {
      shows: 'service before 2008 counts apart (제97조)',
      given: {
        local: '20000',
        minimum: '1000',
        ending: 'pays',
        worked: '2005-01-01부터 2025-12-31까지',
        monthly: '5,000',
      },
      holds: ['90,000위안', '2008년 1월 1일 전'],
    },
    {
      shows: 'but damages count from the first day (실시조례 제25조)',
      given: {
        local: '20000',
        minimum: '1000',
        ending: 'unlawful',
        worked: '2005-01-01부터 2025-12-31까지',
        monthly: '5,000',
      },
      holds: ['210,000위안'],
    },
    {
      shows: 'nothing for leaving of one’s own wish (제46조)',
      given: { local: '20000', minimum: '1000', ending: 'none', worked: '3년', monthly: '5,000' },
      holds: ['0위안'],
    },
  ],
  [
    {
      question:
        '로임을 계속 밀려 줘서 그걸 이유로 그만뒀어요. 일한 건 5개월이고 그동안 평균 4,000원이에요. 경제보상 얼마예요?',
      holds: ['경제보상금은 2,000위안'],
    },
    {
      question:
        '근속 8년 6개월, 해제 전 12개월 평균 로임 7,000원인 로동자를 회사가 위법하게 해제하였습니다. 배상금은 얼마입니까?',
      holds: ['126,000위안'],
    },
    { question: '경제보상금 얼마 받슴까 7년 다녔고 월급 4500원임다', holds: ['31,500위안', '63,000위안'] },
    { question: '회사가 감원해서 나왔는데 10년2개월 로임 6000원 보상금 얼마예요', holds: ['63,000위안'] },
    { question: 'N+1 계산 3년근무 월급8000원', holds: ['32,000위안'] },
    { question: '계약만료로 안 이어 준대요 2년 일했고 평균로임 5500위안 보상 얼마', holds: ['11,000위안'] },
    { question: '경제보상 4년 8개월 근무 로임 6200块', holds: ['31,000위안'] },
    { question: '15년 일했고 월급 40000원인데 현지 평균로임은 8000원이면 2N 배상금 얼마', holds: ['576,000위안'] },
    { question: '개인사정으로 그만두는데 3년 일했고 로임 5000원 경제보상금 얼마 나옴까', holds: ['0위안'] },
    {
      question: '2019년 3월 1일부터 2026년 8월 31일까지 일하고 합의로 나왔슴다 월 평균 6,000원 경제보상금 얼마',
      holds: ['48,000위안'],
    },
    { question: '경제보상금3년월급5000', holds: ['15,000위안'] },
    { question: '로임 3천원에 식대 500원 받으며 4년 일했는데 보상금 얼마', holds: ['nothing worked out'] },
    {
      question: '회사서 갑자기 나가라함다 5년3개월 일했고 한달에 6500받았슴다 얼마 받슴까',
      holds: ['35,750위안', '71,500위안'],
    },
    { question: '합의해제 했는데 N이 얼마요 근무 1년 4개월 로임 4800', holds: ['7,200위안'] },
    {
      question: '회사에서 감원한다고 내보냈슴다. 4년 7개월 다녔고 평균 6천원 받았슴다. 회사에서 얼마 받을 수 있슴까',
      holds: ['30,000위안'],
    },
    {
      question:
        '꼭 3년 일했는데 계약이 끝났고 회사가 더는 안 쓴답니다. 월평균 로임은 5,200원이에요. 나갈 때 받는 돈은 얼마예요?',
      holds: ['15,600위안'],
    },
    {
      question: '서로 합의하고 나가기로 했슴다. 2년 3개월 일했고 한 달 로임 4,000원인데 나갈 때 목돈을 얼마 받슴까',
      holds: ['10,000위안'],
    },
  ],
)
