import { defineCalculator } from '../../core/calculating/calculator.ts'
import { phrase } from '../../core/calculating/clue.ts'
import { choice } from '../../core/intake/steps/choice.ts'
import { count } from '../../core/intake/steps/count.ts'
import { period } from '../../core/intake/steps/period.ts'
import { quantity } from '../../core/intake/steps/quantity.ts'
import { yesNo } from '../../core/intake/steps/yes-no.ts'
import { fiscalDays, leaveDays } from '../annual-leave-sum.ts'
import { said } from '../figures.ts'
import { ordinaryPaySteps } from '../ordinary-pay.ts'
import { dailyHours, fifteenHours } from '../said/hours.ts'
import { absentMonths, fullMonths, leaveService, leaveWanted, unusedDays, usedDays } from '../said/leave.ts'
import { paidBy, paidSum } from '../said/pay.ts'
import { unusedLeavePay } from '../unused-leave-pay.ts'
import { fiveOrMore, fiveOrMoreStep } from '../workplace.ts'

const DAYS = { ko: '일', en: ' days', zh: '天' }

/** 연차: 근로기준법 제60조; pay for unused days (제5항, 제7항); five or more workers (제11조), fifteen hours a week (제18조 제3항). */
export default defineCalculator({
  id: 'annual-leave',
  edition: 1,
  icon: '🏖️',
  order: 40,
  jurisdiction: 'kr',
  name: { ko: '연차 일수·연차수당 계산', en: 'Annual leave and pay for unused days', zh: '年假天数与未休年假津贴计算' },
  intro: {
    ko: '연차가 며칠 생겼는지, 못 쓴 연차를 돈으로 받으면 얼마인지 계산해요.',
    en: 'How many days of leave there are, and what unused days are worth.',
    zh: '计算年假天数，以及未休年假可得的津贴。',
  },
  aliases: ['연차 계산', '연차 며칠', '연차 개수 계산', '연차수당 계산', '미사용 연차수당 얼마', '월차 몇 개'],
  articles: ['근로기준법#60', '근로기준법#18', '근로기준법#61'],
  about:
    /^(?!.*(?:선원|승무|어선|촉진))(?:(?=.*(?:연차|월차|연가|유급\s?휴가|(?<![\d한두세네섯곱덟홉열]\s?)년차))|(?!.*(?:출산|육아|임신|배우자|병가|경조|보상\s?휴가|대체\s?휴가|생리|여름|하계))(?=.*(?:(?:돈|월급)\s?받[고으]\s?(?:면서\s?)?쉬는\s?(?:날|휴가)|(?:못\s?[쓴쉰]|남은)\s?휴가|휴가.{0,12}(?:남[았은아]|못\s?[쓴쉰썼쉬]))))/su,
  steps: {
    want: choice(
      { ko: '무엇을 계산할까요?', en: 'What shall be worked out?', zh: '要计算什么？' },
      {
        days: { ko: '생긴 연차가 며칠인지', en: 'How many days of leave', zh: '年假有几天' },
        pay: { ko: '못 쓴 연차의 수당', en: 'Pay for unused days', zh: '未休年假的津贴' },
      },
    ),
    five: fiveOrMoreStep(),
    fifteen: yesNo(
      {
        ko: '한 주에 평균 15시간 이상 일하기로 했나요?',
        en: 'Were at least 15 hours a week agreed on average?',
        zh: '平均每周约定工作15小时以上吗？',
      },
      { hint: { ko: '4주를 평균해서 봐요.' } },
    ),
    service: period(
      { ko: '언제부터 언제까지 일했나요?', en: 'From when to when did you work?', zh: '从什么时候工作到什么时候？' },
      { hint: { ko: '예: 2024-03-02부터 오늘까지, 또는 3년 6개월. 그만뒀다면 끝 날은 마지막으로 일한 날이에요.' } },
    ),
    leaving: yesNo(
      {
        ko: '그 기간을 끝으로 그만두나요?',
        en: 'Does employment end with that time?',
        zh: '期满后就离职吗？',
      },
      { hint: { ko: '이미 그만뒀어도 ‘예’예요.' } },
    ),
    basis: choice(
      {
        ko: '회사는 연차를 무엇에 맞춰 주나요?',
        en: 'From which day does the company count leave?',
        zh: '单位按什么计算年假？',
      },
      {
        hire: { ko: '입사일', en: 'The day of joining', zh: '入职日' },
        fiscal: { ko: '회계연도(1월 1일)', en: 'The calendar year', zh: '会计年度（1月1日）' },
      },
      { hint: { ko: '모르면 입사일을 고르세요. 법은 입사일 기준이에요.' } },
    ),
    absentMonths: count(
      {
        ko: '첫 1년 중 결근이 있던 달은 몇 달인가요?',
        en: 'In how many months of the first year were you absent?',
        zh: '第一年有几个月缺勤？',
      },
      { max: 12, hint: { ko: '없으면 0. 지각이나 조퇴는 결근이 아니에요.' } },
    ),
    attended: yesNo(
      {
        ko: '지난 1년 동안 일하기로 한 날의 80% 이상 나왔나요?',
        en: 'Did you attend at least 80 % of the last year?',
        zh: '过去一年出勤率在80%以上吗？',
      },
      { hint: { ko: '산재 휴업, 출산휴가, 육아휴직은 나온 것으로 봐요.' } },
    ),
    fullMonths: count(
      {
        ko: '그 1년 중 결근 없이 다 나온 달은 몇 달인가요?',
        en: 'In how many months of it was there no absence?',
        zh: '那一年中全勤的有几个月？',
      },
      { max: 12, hint: { ko: '예: 7' } },
    ),
    used: quantity(
      { ko: '이미 쓴 연차는 며칠인가요?', en: 'How many days were used already?', zh: '已休了几天？' },
      DAYS,
      { min: 0, max: 100, optional: true, hint: { ko: '없거나 모르면 건너뛰세요.' } },
    ),
    unused: quantity(
      { ko: '못 쓴 연차는 며칠인가요?', en: 'How many days are unused?', zh: '未休的年假有几天？' },
      DAYS,
      { min: 0.1, max: 100, hint: { ko: '예: 7, 반차가 남았으면 7.5' } },
    ),
    ...ordinaryPaySteps(),
  },
  onlyIf: {
    service: ({ want }) => want === 'days',
    leaving: ({ want, service }) => want === 'days' && service?.to === undefined && service?.days === 0,
    basis: ({ want }) => want === 'days',
    absentMonths: ({ want, service }) => want === 'days' && (service?.years ?? 0) < 2,
    attended: ({ want, service }) => want === 'days' && (service?.years ?? 0) >= 1,
    fullMonths: ({ attended }) => attended === false,
    used: ({ want }) => want === 'days',
    unused: ({ want }) => want === 'pay',
    unit: ({ want }) => want === 'pay',
    pay: ({ want }) => want === 'pay',
    dailyHours: ({ unit }) => unit === 'month' || unit === 'hour',
  },
  clues: {
    want: leaveWanted,
    five: fiveOrMore,
    fifteen: fifteenHours,
    service: leaveService,
    leaving: phrase({
      no: /다니고|재직\s?중|계속\s?(일|다)|일하고\s?있|다니는\s?중|(?<!끝나게\s?)됐|되었/u,
      yes: /그만|퇴[사직]|관[두둠둬뒀]|만료|종료|끝[나났내]|나가|(?<!못\s?)나왔|채우고|채워서/u,
    }),
    basis: phrase({ fiscal: /회계\s?[연년]도|1월\s?1일\s?(?:자|기준)/u, hire: /입사일\s?(?:자)?\s?기준/u }),
    absentMonths,
    attended: phrase({
      no: /80\s?(?:%|퍼센트|프로)\s?(?:도|를|을|가|이)?\s?(?:미만|못|안\s?[돼되]|밑)/u,
      yes: /80\s?(?:%|퍼센트|프로)\s?이상|개근|만근|안\s?빠/u,
    }),
    fullMonths,
    used: usedDays,
    unused: unusedDays,
    unit: paidBy,
    pay: paidSum,
    dailyHours,
  },
  presumed: {
    five: true,
    fifteen: true,
    leaving: false,
    basis: 'hire',
    absentMonths: 0,
    attended: true,
    used: null,
    dailyHours: 8,
  },
  leavesOut: [
    said('단시간 근로자의 연차는 근무시간에 비례해 시간으로 계산해요.'),
    said('월급으로 계산할 때는 주 40시간(월 209시간)으로 봤어요. 취업규칙이 평균임금으로 주기로 했으면 그것을 따라요.'),
    said('단체협약이나 취업규칙이 더 많이 주기로 했으면 그것을 따라요.'),
    said('회사가 법대로 사용을 촉진했거나(제61조) 이미 쓴 연차는 수당에서 빠져요.'),
  ],
  sum({
    want,
    five,
    fifteen,
    service,
    leaving,
    basis,
    absentMonths: absent,
    attended,
    fullMonths: full,
    used,
    ...pay
  }) {
    if (five === false)
      return { kind: 'no_sum', why: UNDER_FIVE, articles: ['근로기준법#11', '근로기준법 시행령#7', '근로기준법#60'] }
    if (fifteen === false) return { kind: 'no_sum', why: UNDER_FIFTEEN, articles: ['근로기준법#18', '근로기준법#60'] }
    if (want === 'pay') return unusedLeavePay(pay)
    if (!service) return { kind: 'no_sum', why: said('일한 기간이 있어야 계산할 수 있어요.') }
    const known = {
      span: service,
      leaving: leaving === true,
      absentMonths: absent ?? 0,
      fullMonths: attended === false ? (full ?? 0) : undefined,
    }
    return basis === 'fiscal' ? fiscalDays(service, known, used ?? 0) : leaveDays(known, used ?? 0)
  },
})

const UNDER_FIVE = said(
  '5명 미만 사업장에는 법으로 정한 연차가 없어서 0일이에요. 계약서나 취업규칙에 연차를 준다고 적혀 있으면 그대로 받을 수 있어요. 정말 5명이 안 되는지도 세어 보세요.',
)
const UNDER_FIFTEEN = said(
  '법으로 정한 연차는 0일이에요. 4주를 평균해 한 주 15시간 이상 일하기로 한 사람에게 생겨요. 계약서에 연차가 있으면 그대로 받아요.',
)
