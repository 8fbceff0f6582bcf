import { defineCalculator } from '../../core/calculating/calculator.ts'
import { choice } from '../../core/intake/steps/choice.ts'
import { count } from '../../core/intake/steps/count.ts'
import { yesNo } from '../../core/intake/steps/yes-no.ts'
import { aboutWon, said, wonRate } from '../figures.ts'
import { ordinaryDayOf, ordinaryPaySteps } from '../ordinary-pay.ts'
import { dailyHours } from '../said/hours.ts'
import { noticeDays, threeMonths } from '../said/notice.ts'
import { paidBy, paidSum } from '../said/pay.ts'

const NOTICE = 30

/** 해고예고수당: 근로기준법 제26조; in every workplace, however small (시행령 별표 1). */
export default defineCalculator({
  id: 'dismissal-notice-pay',
  edition: 1,
  icon: '📦',
  order: 50,
  jurisdiction: 'kr',
  name: { ko: '해고예고수당 계산', en: 'Pay in place of notice', zh: '解雇预告津贴计算' },
  intro: {
    ko: '30일 전에 알리지 않고 해고하면 30일분 통상임금을 받아요. 5명 미만 사업장도 같아요.',
    en: 'Thirty days of ordinary wage where dismissal was not announced thirty days before, in any workplace.',
    zh: '未提前30天预告解雇的，应支付30天通常工资。不足5人的单位也一样。',
  },
  aliases: ['해고예고수당 계산', '해고예고수당 얼마', '당일 해고 수당 얼마', '30일치 통상임금 계산', '해고수당 계산'],
  articles: ['근로기준법#26', '근로기준법 시행령#6', '근로기준법#28'],
  about:
    /(?:해고|예고)\s?(?:예고|통보)?\s?수당|해고\s?예고|^(?=.*(?:해고|짤[렸리라]|잘[렸리라]|자[르른]|나오지\s?[말마]|나가[라래랍]|내보[내냈]|쫓[겨아]))(?=.*(?:수당|한\s?달\s?[치분]|30일\s?[치분]|얼마))/su,
  steps: {
    three: yesNo(
      {
        ko: '해고될 때까지 3개월 이상 일했나요?',
        en: 'Had you worked three months or more?',
        zh: '被解雇时已工作满3个月了吗？',
      },
      { hint: { ko: '수습 기간도 넣어서 세요.' } },
    ),
    notice: count(
      { ko: '해고되기 며칠 전에 알려 줬나요?', en: 'How many days before was it announced?', zh: '提前几天通知的？' },
      { max: 365, hint: { ko: '그날 바로 나가라고 했으면 0. 알린 날은 빼고 다음 날부터 세요.' } },
    ),
    exception: choice(
      { ko: '이런 사정이 있었나요?', en: 'Was there one of these reasons?', zh: '有以下情况吗？' },
      {
        none: { ko: '아니요, 없어요', en: 'No, none', zh: '没有' },
        disaster: {
          ko: '천재지변으로 사업을 못 해요',
          en: 'A disaster ended the business',
          zh: '天灾等使经营无法继续',
        },
        fault: { ko: '횡령처럼 일부러 큰 손해를 끼쳤어요', en: 'Grave harm done on purpose', zh: '故意造成重大损失' },
      },
    ),
    ...ordinaryPaySteps(),
  },
  onlyIf: { dailyHours: ({ unit }) => unit !== 'day' },
  clues: { three: threeMonths, notice: noticeDays, unit: paidBy, pay: paidSum, dailyHours },
  presumed: { three: true, notice: 0, exception: 'none', dailyHours: 8 },
  leavesOut: [
    said('월급으로 계산할 때는 주 40시간(월 209시간)으로 봤어요.'),
    said('사직서를 쓰고 나왔다면 해고가 아니라고 다투는 경우가 많아요. 사정을 상담하세요.'),
    said('회사가 말하는 ‘고의로 끼친 손해’는 법령이 정한 사유에 맞아야 예외가 돼요.'),
  ],
  sum({ three, notice, exception, ...pay }) {
    if (three === false) return { kind: 'no_sum', why: TOO_SHORT }
    if (exception === 'disaster' || exception === 'fault') return { kind: 'no_sum', why: EXCEPTED }
    if ((notice ?? 0) >= NOTICE) return { kind: 'no_sum', why: ANNOUNCED }
    const daily = ordinaryDayOf(pay)
    if (!daily) return { kind: 'no_sum', why: said('통상임금이 있어야 계산할 수 있어요.') }
    const sum = daily.value * NOTICE
    return {
      kind: 'worked_out',
      headline: said(`해고예고수당은 ${aboutWon(sum)}이에요.${daily.hourSaid}`),
      steps: [daily.line, `해고예고수당: ${wonRate(daily.value)} × 30일 = ${wonRate(sum)}`].map(said),
      notes: [...(notice ? [`${notice}일 전에 알렸어도 30일에 모자라면 30일분을 모두 받아요.`] : []), FILE_SOON].map(
        said,
      ),
    }
  },
})

const FILE_SOON =
  '5명 이상 사업장이면 수당과 별도로, 해고된 날부터 3개월 안에 노동위원회에 부당해고 구제신청을 할 수 있어요(제28조). 수당은 3년 안에 청구하세요.'
const TOO_SHORT = said(
  '해고예고수당은 0원이에요. 일한 기간이 3개월이 안 되면 예고 없이 해고해도 이 수당은 없어요. 5명 이상 사업장이면 해고된 날부터 3개월 안에 부당해고 구제신청은 할 수 있어요.',
)
const EXCEPTED = said(
  '그 사정이 법령이 정한 예외에 맞으면 해고예고수당은 0원이에요. 맞는지는 꼼꼼히 따져야 하니 상담하세요. 5명 이상 사업장이면 부당해고 구제신청 기한(해고된 날부터 3개월)도 지나지 않게 챙기세요.',
)
const ANNOUNCED = said(
  '해고예고수당은 0원이에요. 30일 전에 알렸으면 이 수당은 없어요. 날짜로 꼭 30일이 되는지 세어 보세요(2월이 끼면 한 달이 30일이 안 돼요). 이유가 정당한지는 따로예요. 5명 이상 사업장이면 해고된 날부터 3개월 안에 부당해고 구제신청을 할 수 있어요.',
)
