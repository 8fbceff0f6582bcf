import { defineCalculator } from '../../core/calculating/calculator.ts'
import type { Told } from '../../core/calculating/clue.ts'
import type { Mention } from '../../core/calculating/mention.ts'
import { amount } from '../../core/intake/steps/amount.ts'
import { choice } from '../../core/intake/steps/choice.ts'
import { count } from '../../core/intake/steps/count.ts'
import { period } from '../../core/intake/steps/period.ts'
import { yesNo } from '../../core/intake/steps/yes-no.ts'
import { said } from '../figures.ts'
import { monthHours } from '../month-hours.ts'
import { fifteenHours, hoursAWeek } from '../said/hours.ts'
import { hourlyPay, ordinaryDay, payFor, wagesOfMonth, wonClue, yearlyBonus } from '../said/pay.ts'
import { service } from '../said/service.ts'
import { severance } from '../severance.ts'

const isQuarter = ({ kind, said: words }: Mention): boolean => kind === 'days' && /^(?:89|9[0-2])\s?일/u.test(words)
/** Pay of the last three months. */
const quarterIn = (told: Told): number | undefined =>
  payFor(told, 'total', 'quarter') ?? payFor(told, 'whole', 'quarter')

/** Pay of a month as said, or an hour's by the hours of a week. */
function monthIn(told: Told): number | undefined {
  const [hourly, weekly] = [hourlyPay(told), hoursAWeek(told)]
  return wagesOfMonth(told) ?? (hourly && weekly && Math.round(hourly * monthHours(weekly)))
}

/** Ordinary wage of a day as said; of hourly pay a fifth of the week's hours (근로기준법 시행령 별표 2). */
function ordinaryIn(told: Told): number | undefined {
  const [hourly, weekly] = [hourlyPay(told), hoursAWeek(told)]
  return ordinaryDay(told) ?? (hourly && weekly && (hourly * Math.min(weekly, 40)) / 5)
}

/** 퇴직금: 근로자퇴직급여 보장법 제8조; average wage by 근로기준법 제2조 제1항 제6호, at least the ordinary wage (제2항). */
export default defineCalculator({
  id: 'severance-pay',
  edition: 1,
  icon: '💼',
  order: 10,
  jurisdiction: 'kr',
  name: { ko: '퇴직금 계산', en: 'Severance pay', zh: '离职金计算' },
  intro: {
    ko: '1년 이상 일하고 그만둘 때 받는 돈이에요. 1년마다 30일분의 평균임금으로 계산해요.',
    en: 'Paid on leaving after a year or more: thirty days of average wage for each year.',
    zh: '工作满一年离职时的离职金：每满一年支付30天平均工资。',
  },
  aliases: ['퇴직금 계산', '퇴직금 얼마', '퇴직금 계산기', '퇴직금 예상액', '그만두면 퇴직금 얼마 나와요'],
  articles: ['근로자퇴직급여 보장법#8', '근로기준법#2', '근로자퇴직급여 보장법#4'],
  about:
    /^(?!.*(?:확정\s?기여|dc\s?형|(?<![a-z])dc(?![a-z])|지연\s?이자))(?:(?=.*퇴[직지]\s?(?:금|굼|급여|수당))|(?!.*(?:산재|장해|위로금|합의금|주택|전세))(?=.*(?:목돈|뭉칫돈|한꺼번에|퇴[직사]할\s?때\s?받))(?=.*(?:그만|관[두둠뒀]|나[오가갈올]|퇴[직사])))/isu,
  steps: {
    service: period(
      { ko: '얼마 동안 일했나요?', en: 'How long did you work there?', zh: '工作了多长时间？' },
      { hint: { ko: '예: 2021-03-02부터 2026-08-31까지, 또는 5년 6개월. 끝 날은 마지막으로 일한 날이에요.' } },
    ),
    fifteen: yesNo(
      {
        ko: '한 주에 평균 15시간 이상 일하기로 했나요?',
        en: 'Were at least 15 hours a week agreed on average?',
        zh: '平均每周约定工作15小时以上吗？',
      },
      { hint: { ko: '4주를 평균해서 봐요.' } },
    ),
    known: choice(
      { ko: '무엇을 알고 있나요?', en: 'Which of these do you know?', zh: '您知道哪一项？' },
      {
        monthly: { ko: '월급', en: 'Monthly pay', zh: '月薪' },
        total: { ko: '마지막 3개월 임금 합계', en: 'Pay of the last 3 months', zh: '最后3个月工资总额' },
        daily: { ko: '하루 평균임금', en: 'Average wage of a day', zh: '日平均工资' },
      },
    ),
    dailyAverage: amount({
      ko: '하루 평균임금은 얼마인가요?',
      en: 'What is the average wage of a day?',
      zh: '日平均工资是多少？',
    }),
    monthly: amount(
      { ko: '월급은 얼마인가요?', en: 'What is the monthly pay?', zh: '月薪是多少？' },
      { hint: { ko: '세금을 떼기 전, 매달 받는 수당까지 더한 금액이에요.' } },
    ),
    total: amount(
      {
        ko: '그만두기 전 3개월 동안 받은 임금은 모두 얼마인가요?',
        en: 'What was paid in the three months before leaving?',
        zh: '离职前3个月工资共多少？',
      },
      { hint: { ko: '세금을 떼기 전 금액이에요. 수당도 넣어요.' } },
    ),
    totalDays: count(
      { ko: '그 3개월은 모두 며칠인가요?', en: 'How many days are those three months?', zh: '那3个月共多少天？' },
      { min: 1, max: 92, hint: { ko: '쉬는 날도 세요. 보통 89일에서 92일 사이예요.' } },
    ),
    bonus: amount(
      {
        ko: '지난 1년 동안 받은 정기 상여금은 얼마인가요?',
        en: 'What regular bonuses were paid in the last year?',
        zh: '过去一年的定期奖金共多少？',
      },
      { min: 0, optional: true, hint: { ko: '위 금액에 넣지 않은 것만요. 없으면 0이라고 적어 주세요.' } },
    ),
    leavePay: amount(
      {
        ko: '지난 1년 동안 받은 연차수당은 얼마인가요?',
        en: 'What pay for unused leave was paid in the last year?',
        zh: '过去一年领取的年假津贴是多少？',
      },
      { min: 0, optional: true, hint: { ko: '그만두면서 새로 받는 연차수당은 넣지 않아요. 없으면 0' } },
    ),
    ordinary: amount(
      { ko: '하루 통상임금을 알고 있나요?', en: 'Do you know the ordinary wage of a day?', zh: '您知道日通常工资吗？' },
      {
        min: 0,
        optional: true,
        hint: { ko: '통상시급 × 하루 근무시간이에요. 평균임금보다 높으면 이것으로 계산해요. 모르면 건너뛰세요.' },
      },
    ),
  },
  onlyIf: {
    dailyAverage: ({ known }) => known === 'daily',
    monthly: ({ known }) => known === 'monthly',
    total: ({ known }) => known === 'total',
    totalDays: ({ known, service: worked }) => known === 'total' && worked?.to === undefined,
    bonus: ({ known }) => known !== 'daily',
    leavePay: ({ known }) => known !== 'daily',
  },
  clues: {
    service,
    fifteen: fifteenHours,
    known: (told) =>
      payFor(told, 'average', 'day') ? 'daily' : quarterIn(told) ? 'total' : monthIn(told) ? 'monthly' : undefined,
    dailyAverage: wonClue((told) => payFor(told, 'average', 'day')),
    monthly: wonClue(monthIn),
    total: wonClue(quarterIn),
    totalDays: ({ mentions }) => /^\d+/u.exec(mentions.find(isQuarter)?.said ?? '')?.[0],
    bonus: yearlyBonus,
    leavePay: wonClue((told) => (/작년|지난해|전년|1년/u.test(told.text) ? payFor(told, 'leave') : undefined)),
    ordinary: wonClue(ordinaryIn),
  },
  presumed: { fifteen: true, totalDays: 91, bonus: 0, leavePay: 0, ordinary: null },
  leavesOut: [
    said('세금은 빼지 않은 금액이에요.'),
    said('마지막 3개월에 육아휴직, 산재 요양, 회사 사정으로 쉰 날이 있으면 그 기간과 임금을 빼고 다시 계산해요.'),
    said('DC형 퇴직연금이라면 계산이 달라요. 중간정산을 받았다면 그 뒤 기간만 계산해요.'),
    said('5명 미만 사업장은 2010년 11월까지 기간은 빼고, 그 뒤 2012년 말까지는 절반으로 계산해요.'),
    said('회사 규정이나 단체협약이 더 많이 주기로 했으면 그것을 따라요.'),
  ],
  sum: severance,
})
