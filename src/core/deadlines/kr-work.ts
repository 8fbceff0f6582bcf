import type { Choice, DayClue, DeadlineRule, Option } from './rule.ts'

const FIRED: DayClue = {
  near: /해고|잘렸|잘림|잘리|짤렸|짤림|짤리|쫓겨|나가라|내보내|내보냈|징계|정직|감봉|전보|전직|출근하지\s?말|나오지\s?말|끝났|만료/u,
}
const TREATED = /차별|불이익|불리|거절|거부|탈락|조치|당했|있었|받았|해고|징계|전보|막|협박|개입/u
const DECIDED: DayClue = { near: /결정|판정|기각|각하|통지|송달|받았|나왔|졌/u }
const UNDER_FIVE =
  /(?:5|다섯)\s?(?:인|명)\s?(?:미만|이\s?안|도\s?안)|(?:직원|사람|근로자|종업원)[이은는]?\s?(?:[1-4]|한|두|세|네)\s?(?:인|명)(?!\s?이상)/u
const FIVE_OR_MORE = /(?:[5-9]|[1-9]\d+|다섯)\s?(?:인|명)\s?(?:이상|넘|정도|쯤|규모|회사|사업장)/u

const size = (why: string): Choice => ({
  ask: {
    ko: '일하는 곳의 직원이 몇 명인가요? (사장님은 빼고, 알바는 넣어서)',
    en: 'How many employees does the workplace have? (without the owner, with part-timers)',
    zh: '单位有多少员工？（不含老板，含兼职）',
  },
  options: {
    five: { label: { ko: '5명 이상', en: '5 or more', zh: '5人以上' }, means: { kind: 'applies' }, told: FIVE_OR_MORE },
    fewer: {
      label: { ko: '5명 미만', en: 'Fewer than 5', zh: '不足5人' },
      means: { kind: 'not_covered', why: { ko: why } },
      told: UNDER_FIVE,
    },
    unsure: { label: { ko: '잘 모르겠어요', en: 'Not sure', zh: '不确定' }, means: { kind: 'applies' } },
  },
})

const OVER: Option = { label: { ko: '끝났어요', en: 'It is over', zh: '已结束' }, means: { kind: 'applies' } }
const GOING_ON: Option = {
  label: { ko: '지금도 계속돼요', en: 'It goes on', zh: '仍在继续' },
  means: {
    kind: 'no_limit',
    why: {
      ko: '계속되는 동안은 기한이 시작되지 않아요. 끝난 날부터 세어요. 다만 계속되는 일로 봐 주지 않을 수도 있으니, 처음 있었던 날부터 세어서 그 안에 신청하는 것이 안전해요.',
    },
  },
  told: /지금도|아직도|계속\s?(?:되|당|하)/u,
}
const goingOn = (ask: string): Choice => ({
  ask: { ko: ask, en: 'Does it still go on?', zh: '现在还在继续吗？' },
  options: { over: OVER, going: GOING_ON },
})

const COMMISSION = '사업장을 맡는 지방노동위원회에 신청서를 내요. 노동위원회 누리집으로도 낼 수 있어요.'

/** Dismissal, unfair labour practice, discrimination: the Labour Relations Commission. Read on 2026-11-23. */
export const KR_WORK: readonly DeadlineRule[] = [
  {
    id: 'kr-unfair-dismissal',
    jurisdiction: 'kr',
    name: { ko: '부당해고 구제신청', en: 'Unfair dismissal', zh: '不当解雇救济' },
    period: { months: 3 },
    asksDay: {
      ko: '해고(징계·전보)된 날이 언제인가요?',
      en: 'On what day were you dismissed (disciplined, transferred)?',
      zh: '哪一天被解雇（处分、调动）的？',
    },
    words: { ko: '해고된 날부터 3개월', en: '3 months from the dismissal', zh: '自解雇之日起3个月' },
    what: {
      ko: '노동위원회에 부당해고 구제신청을 낼 수 있는 마지막 날(상시 5명 이상 사업장)',
      en: 'Last day to apply to the Labour Relations Commission against an unfair dismissal (workplaces of five or more)',
      zh: '向劳动委员会申请不当解雇救济的最后一天（5人以上单位）',
    },
    how: { ko: COMMISSION },
    article: '근로기준법#28',
    choices: {
      size: size(
        '직원이 5명 미만이면 노동위원회 부당해고 구제신청을 할 수 없어요. 대신 30일 전에 미리 알리지 않았다면 해고예고수당을 노동청에서 청구할 수 있고, 노조 활동 때문에 해고됐다면 직원 수와 관계없이 부당노동행위 구제신청(3개월)을 할 수 있어요. 직원 수는 세는 법이 따로 있으니 상담해 보세요.',
      ),
    },
    assumes: { ko: '5명 이상 사업장이라면', en: 'In a workplace of five or more', zh: '5人以上的单位' },
    clue: FIRED,
    notes: [
      { ko: '해고 예고를 받은 날이 아니라 실제로 해고된 날부터 세요. 날짜가 헷갈리면 빠른 날로 세는 것이 안전해요.' },
      { ko: '회사에 항의하거나 노동청에 진정해도 이 기한은 멈추지 않아요.' },
    ],
  },
  {
    id: 'kr-dismissal-review',
    jurisdiction: 'kr',
    name: { ko: '노동위원회 재심 신청', en: 'Review by the National Commission', zh: '劳动委员会再审' },
    period: { days: 10 },
    asksDay: {
      ko: '지방노동위원회 결정서(판정서)를 받은 날이 언제인가요?',
      en: 'On what day did you receive the decision of the regional commission?',
      zh: '哪一天收到地方劳动委员会决定书的？',
    },
    words: { ko: '결정서를 받은 날부터 10일', en: '10 days from receiving the decision', zh: '收到决定书之日起10天' },
    what: {
      ko: '중앙노동위원회에 재심을 신청할 수 있는 마지막 날',
      en: 'Last day to apply for review by the National Labour Relations Commission',
      zh: '向中央劳动委员会申请再审的最后一天',
    },
    how: { ko: '중앙노동위원회에 재심신청서를 내요. 10일은 짧으니 결정서를 받은 그날 상담하세요.' },
    article: '근로기준법#31',
    clue: DECIDED,
    notes: [{ ko: '부당노동행위 사건도 똑같이 10일이에요(노동조합법 제85조).' }],
  },
  {
    id: 'kr-dismissal-court',
    jurisdiction: 'kr',
    name: { ko: '재심판정 뒤 행정소송', en: 'Court after the review', zh: '再审裁定后的行政诉讼' },
    period: { days: 15 },
    asksDay: {
      ko: '중앙노동위원회 재심판정서를 받은 날이 언제인가요?',
      en: 'On what day did you receive the review decision?',
      zh: '哪一天收到再审裁定书的？',
    },
    words: {
      ko: '재심판정서를 받은 날부터 15일',
      en: '15 days from receiving the review decision',
      zh: '收到再审裁定书之日起15天',
    },
    what: {
      ko: '재심판정에 불복해 행정소송을 낼 수 있는 마지막 날',
      en: 'Last day to go to court against the review decision',
      zh: '对再审裁定提起行政诉讼的最后一天',
    },
    how: { ko: '법원에 행정소송을 내요. 소장은 변호사나 대한법률구조공단(132)과 상의하세요.' },
    article: '근로기준법#31',
    clue: DECIDED,
    notes: [{ ko: '부당노동행위 사건도 똑같이 15일이에요(노동조합법 제85조).' }],
  },
  {
    id: 'kr-unfair-labour-practice',
    jurisdiction: 'kr',
    name: { ko: '부당노동행위 구제신청', en: 'Unfair labour practice', zh: '不当劳动行为救济' },
    period: { months: 3 },
    asksDay: {
      ko: '그 일이 있었던 날이 언제인가요? (이어진 일이면 끝난 날)',
      en: 'On what day did it happen? (the last day, if it went on)',
      zh: '事情发生在哪一天？（持续的，填结束之日）',
    },
    words: {
      ko: '부당노동행위가 있은 날(계속되면 끝난 날)부터 3개월',
      en: '3 months from the act, or its end',
      zh: '自行为发生（持续的，自结束）之日起3个月',
    },
    what: {
      ko: '노동위원회에 부당노동행위 구제신청을 낼 수 있는 마지막 날',
      en: 'Last day to apply to the Labour Relations Commission against an unfair labour practice',
      zh: '向劳动委员会申请不当劳动行为救济的最后一天',
    },
    how: { ko: `${COMMISSION} 본인도, 노동조합도 낼 수 있어요. 직원 수는 상관없어요.` },
    article: '노동조합 및 노동관계조정법#82',
    choices: { going: goingOn('불이익이나 방해가 지금도 계속되나요?') },
    clue: { near: TREATED, given: /노조|조합|공회|교섭|쟁의|파업/u },
    notes: [{ ko: '해고까지 됐다면 부당해고 구제신청(3개월)도 같이 할 수 있어요.' }],
  },
  {
    id: 'kr-discrimination',
    jurisdiction: 'kr',
    name: { ko: '차별시정 신청', en: 'Discrimination', zh: '歧视纠正申请' },
    period: { months: 6 },
    asksDay: {
      ko: '차별받은 날이 언제인가요? (이어진 차별이면 끝난 날)',
      en: 'On what day were you treated so? (the last day, if it went on)',
      zh: '哪一天受到歧视的？（持续的，填结束之日）',
    },
    words: {
      ko: '차별을 받은 날(계속되면 끝난 날)부터 6개월',
      en: '6 months from the act, or its end',
      zh: '自受到歧视（持续的，自结束）之日起6个月',
    },
    what: {
      ko: '노동위원회에 차별시정을 신청할 수 있는 마지막 날',
      en: 'Last day to apply to the Labour Relations Commission against discrimination',
      zh: '向劳动委员会申请纠正歧视的最后一天',
    },
    how: { ko: COMMISSION },
    article: '기간제 및 단시간근로자 보호 등에 관한 법률#9',
    choices: {
      kind: {
        ask: { ko: '어떤 차별인가요?', en: 'Which kind?', zh: '哪一种歧视？' },
        options: {
          contract: {
            label: { ko: '계약직·알바라서', en: 'As fixed-term or part-time', zh: '因合同工、小时工' },
            means: { kind: 'applies' },
            told: /계약직|기간제|알바|단시간|시간제/u,
          },
          agency: {
            label: { ko: '파견이라서', en: 'As an agency worker', zh: '因派遣' },
            means: { kind: 'applies', term: { article: '파견근로자 보호 등에 관한 법률#21' } },
            told: /파견/u,
          },
          sex: {
            label: {
              ko: '성별·임신·결혼 때문에, 성희롱 신고 뒤 불이익',
              en: 'Sex, pregnancy, marriage',
              zh: '性别、怀孕、结婚',
            },
            means: {
              kind: 'applies',
              term: { article: '남녀고용평등과 일ㆍ가정 양립 지원에 관한 법률#26' },
            },
            told: /여자|남자|성별|임신|결혼|성차별/u,
          },
          measures: {
            label: {
              ko: '성희롱을 알렸는데 회사가 조치를 안 했어요',
              en: 'No measures after reported harassment',
              zh: '举报性骚扰后单位不处理',
            },
            means: {
              kind: 'applies',
              term: {
                article: '남녀고용평등과 일ㆍ가정 양립 지원에 관한 법률#26',
                asksDay: {
                  ko: '조치를 해 달라고 했는데 안 해 준 날이 언제인가요?',
                  en: 'On what day did the employer fail to act?',
                  zh: '单位哪一天没有采取措施？',
                },
              },
            },
          },
        },
      },
      size: {
        ...size(
          '계약직·알바·파견 차별의 시정신청은 상시 5명 이상(파견은 일하러 간 회사 기준)에서 할 수 있어요. 5명 미만이면 할 수 없지만, 국가와 지방자치단체 기관은 인원과 관계없어요. 받을 돈을 덜 받은 것이라면 노동청 진정을 상담해 보세요.',
        ),
        onlyIf: { kind: ['contract', 'agency'] },
      },
      going: { ...goingOn('차별이 지금도 계속되나요?'), onlyIf: { kind: ['contract', 'agency', 'sex'] } },
    },
    clue: { near: TREATED, given: /차별|성희롱|파견|계약직|기간제|시간제|임신|결혼|여자|남자|조치/u },
  },
]
