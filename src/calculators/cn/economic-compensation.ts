import { defineCalculator } from '../../core/calculating/calculator.ts'
import type { Clue } from '../../core/calculating/clue.ts'
import { amount } from '../../core/intake/steps/amount.ts'
import { choice } from '../../core/intake/steps/choice.ts'
import { period } from '../../core/intake/steps/period.ts'
import { localAverage } from '../cn-pay.ts'
import { compensation } from '../compensation.ts'
import { said } from '../figures.ts'
import { service } from '../said/service.ts'
import { yuanClue } from '../said/yuan.ts'

/** 경제보상금 N·N+1, 배상금 2N: 노동계약법 제46조·제47조·제87조·제97조, 실시조례 제20조·제25조·제27조. */
export default defineCalculator({
  id: 'economic-compensation',
  edition: 1,
  icon: '💼',
  order: 10,
  jurisdiction: 'cn',
  name: { ko: '경제보상금(N·N+1·2N) 계산', en: 'Severance in China (N, N+1, 2N)', zh: '经济补偿金计算（N、N+1、2N）' },
  intro: {
    ko: '계약이 끝날 때 회사가 줘야 하는 돈이에요. 일한 햇수와 12개월 평균 로임으로 계산해요.',
    en: 'What the employer owes when the contract ends, from years of service and average pay.',
    zh: '劳动合同终结时单位应付的补偿，按工作年限和平均工资计算。',
  },
  aliases: [
    '경제보상금 계산',
    '경제보상 얼마',
    'N+1 계산',
    '2N 배상금 얼마',
    '해고 보상 얼마 받슴까',
    '经济补偿金 计算',
  ],
  articles: ['노동계약법#47', '노동계약법#46', '노동계약법#87'],
  about:
    /경제\s?(?:적\s?)?보상|보상금|배상금|리직\s?보상|퇴직금|해고\s?보상|(?<![a-z])[2n]\s?n(?![a-z])|n\s?\+\s?1|2\s?n|经济补偿|赔偿金|补偿金|(?<![a-z])n(?:이|은)\s?얼|^(?=.*(?:해고|짤[렸리]|잘[렸리]|내보[내냈]|나가라|쫓[겨아]|해제|만료|만기|그만두|감원|나[갈올]\s?때|계약.{0,6}끝[났난나]))(?=.*(?:보상|배상|목돈|받는\s?돈|받을\s?돈|얼[마만]\s?(?:를\s?)?(?:받|줘|줌|나)))/isu,
  steps: {
    ending: choice(
      { ko: '어떻게 끝났나요?', en: 'How did it end?', zh: '劳动关系是怎样结束的？' },
      {
        pays: {
          ko: '합의·감원·만료·회사 잘못으로',
          en: 'Agreement, layoff, expiry, breach',
          zh: '协商、裁员、到期、单位过错',
        },
        no_notice: {
          ko: '병·능력 이유로 예고 없이',
          en: 'Illness or ability, no notice',
          zh: '因病或不胜任未提前通知',
        },
        unlawful: { ko: '법에 맞지 않게 내보냄', en: 'Unlawfully dismissed', zh: '被违法解除' },
        none: { ko: '내 사정으로 또는 큰 잘못', en: 'My own wish or grave fault', zh: '本人原因或重大过错' },
        unsure: { ko: '잘 모르겠어요', en: 'Not sure', zh: '不清楚' },
      },
      { hint: { ko: '로임을 안 주거나 보험을 안 들어 줘서 그만뒀다면 첫 번째예요.' } },
    ),
    worked: period(
      { ko: '그 회사에서 얼마나 일했나요?', en: 'How long did you work there?', zh: '在该单位工作了多久？' },
      { hint: { ko: '예: 3년 7개월, 또는 2021-03-01부터 2026-08-31까지' } },
    ),
    monthly: amount(
      {
        ko: '그만두기 전 12개월의 월 평균 로임은 얼마인가요?',
        en: 'Average monthly pay of the last 12 months?',
        zh: '离职前12个月的月平均工资是多少？',
      },
      { hint: { ko: '공제하기 전 받을 돈이에요. 상금·수당·보조금도 넣어요.' } },
    ),
    last: amount(
      { ko: '지난달 로임은 얼마인가요?', en: 'What was last month’s pay?', zh: '上个月的工资是多少？' },
      { optional: true, hint: { ko: '+1은 지난달 로임이에요. 모르면 건너뛰세요.' } },
    ),
    local: localAverage('로임이 아주 많은 사람만 필요해요.'),
    minimum: amount(
      { ko: '현지 최저임금은 얼마인가요?', en: 'What is the local minimum wage?', zh: '当地最低工资是多少？' },
      { optional: true, hint: { ko: '평균 로임이 최저임금보다 적을 때만 필요해요. 모르면 건너뛰세요.' } },
    ),
  },
  onlyIf: { last: ({ ending }) => ending === 'no_notice' },
  clues: {
    ending: (told) => endingIn(told),
    worked: service,
    monthly: yuanClue('own'),
    last: yuanClue('last'),
    local: yuanClue('local'),
    minimum: yuanClue('minimum'),
  },
  presumed: { ending: 'unsure', last: null, local: null, minimum: null },
  leavesOut: [
    said('세금은 빼지 않은 금액이에요.'),
    said('밀린 로임, 못 쉰 년휴가, 못 받은 가산로임은 따로 더 받을 수 있어요.'),
    said('시간제(비전일제)로 일했으면 경제보상금이 없어요. 회사가 바뀌었어도 내 뜻이 아니면 앞 회사 기간을 합쳐요.'),
  ],
  sum: compensation,
})

/** What the words say of the ending, the surest first. */
const ENDINGS: readonly (readonly [string, RegExp])[] = [
  ['no_notice', /n\s?\+\s?1|대통지금|代通知/iu],
  [
    'unlawful',
    /위법|불법|2\s?n|배상금|赔偿金|부당\s?해고|이유\s?(?:도|가)?\s?없이|까닭\s?없이|임신.{0,12}(?:해고|짤|잘|내보)/iu,
  ],
  [
    'pays',
    /(?:밀[려린렸]|체불|안\s?[줘주]|못\s?받|보험|사보).{0,24}(?:그만|사직|나왔|해제|관[두둠뒀]|퇴사)|(?:그만|사직|나왔).{0,24}(?:밀[려린]|체불|보험)/su,
  ],
  [
    'none',
    /(?:같은|더\s?좋은|높은).{0,6}조건.{0,14}(?:거절|싫|안\s?한)|개인\s?(?:사정|원인)|자진|스스로\s?(?:사직|그만)|제가\s?먼저\s?그만|집안\s?(?:일|사정)/u,
  ],
  [
    'pays',
    /합의|협의|협상|감원|정리\s?해고|구조\s?조정|裁员|만료|만기|재계약|갱신|계약.{0,4}(?:끝|기한)|到期|续签|폐업|파산|문[을]?\s?닫|해산|병으로|능력/u,
  ],
]

const endingIn: Clue = ({ text }) => ENDINGS.find(([, words]) => words.test(text))?.[0]
