import { defineCalculator } from '../../core/calculating/calculator.ts'
import { type Clue, phrase, type Told } from '../../core/calculating/clue.ts'
import { lengthOf, type Mention } from '../../core/calculating/mention.ts'
import { amount } from '../../core/intake/steps/amount.ts'
import { choice } from '../../core/intake/steps/choice.ts'
import { count } from '../../core/intake/steps/count.ts'
import { said, won, wonRate } from '../figures.ts'
import { type MonthPaid, monthsPaid, runsOf } from '../parental-leave.ts'
import { monthlyPay, payFor, wonClue } from '../said/pay.ts'

/** 육아휴직 급여: 고용보험법 제70조, 시행령 제95조·제95조의3. */
export default defineCalculator({
  id: 'parental-leave-pay',
  edition: 1,
  icon: '👶',
  order: 110,
  jurisdiction: 'kr',
  name: { ko: '육아휴직 급여 계산', en: 'Parental leave benefit', zh: '育儿休假给付计算' },
  intro: {
    ko: '육아휴직 동안 고용보험에서 달마다 받는 돈이에요.',
    en: 'What employment insurance pays for each month of parental leave.',
    zh: '育儿休假期间雇佣保险每月支付的金额。',
  },
  aliases: [
    '육아휴직 급여 계산',
    '육아휴직 급여 얼마',
    '육휴 급여 계산기',
    '6+6 육아휴직 급여',
    '한부모 육아휴직 급여',
  ],
  articles: ['고용보험법 시행령#95', '고용보험법#70', '고용보험법 시행령#95의3'],
  about:
    /(?:육아\s?휴직|육휴).*(?:급여|얼[마만]|계산|받[나아는을슴]|나[와오올옴]|돈|6\s?\+\s?6|상한)|6\s?\+\s?6.*(?:급여|얼[마만]|계산|휴직)|^(?=.*(?:아이|아기|애기|자녀))(?=.*휴직)(?=.*(?:급여|얼[마만]|계산|돈))/su,
  steps: {
    pay: amount(
      {
        ko: '휴직을 시작할 때 월 통상임금은 얼마인가요?',
        en: 'Monthly ordinary wage when leave begins?',
        zh: '休假开始时的月通常工资是多少？',
      },
      { hint: { ko: '기본급에 매달 정해진 수당을 더한 금액이에요. 연장수당은 빼요.' } },
    ),
    months: count(
      { ko: '몇 개월 쉬나요?', en: 'How many months of leave?', zh: '休几个月？' },
      { min: 1, max: 18, hint: { ko: '예: 12. 나눠 썼으면 모두 더해요.' } },
    ),
    kind: choice(
      { ko: '어디에 해당하나요?', en: 'Which applies?', zh: '属于哪种情况？' },
      {
        usual: { ko: '보통 육아휴직', en: 'Usual leave', zh: '一般育儿休假' },
        both: { ko: '18개월 안에 부모 둘 다(6+6)', en: 'Both parents in 18 months (6+6)', zh: '18个月内父母都休(6+6)' },
        single: { ko: '한부모', en: 'Single parent', zh: '单亲' },
      },
    ),
    partner: count(
      { ko: '배우자는 몇 개월 쉬나요?', en: 'How many months does the other parent take?', zh: '配偶休几个月？' },
      { min: 1, max: 18 },
    ),
  },
  onlyIf: { partner: ({ kind }) => kind === 'both' },
  clues: {
    pay: wonClue((told) => monthlyPay(told) ?? ordinaryIn(told)),
    months: ({ mentions }) => monthsIn(mentions.filter((one) => !PARTNER.test(one.before.slice(-12)))),
    kind: phrase({
      single: /한\s?부모|혼자\s?(?:아이|애|키)|싱글\s?[맘대]|미혼모/u,
      both: /6\s?\+\s?6|육\s?플러스\s?육|부모\s?(?:모두|둘|함께|같이|동시)|부부\s?(?:가|모두|둘|함께|같이|동시)|맞돌봄|둘\s?다/u,
    }),
    partner: ({ mentions }) => monthsIn(mentions.filter((one) => PARTNER.test(one.before.slice(-12)))),
  },
  presumed: { months: 12, kind: 'usual', partner: 6 },
  leavesOut: [
    said('휴직을 시작하기 전에 고용보험에서 임금을 받은 날이 180일 이상이고 30일 넘게 쉬어야 받아요.'),
    said('한 달이 안 되는 기간은 날수대로 나눠 계산해요.'),
    said('회사에서 받은 돈과 더해 통상임금을 넘으면 넘는 만큼 줄어요.'),
    said('2025년 1월 1일 전에 쉰 달은 그때 기준으로 계산해요.'),
  ],
  sum({ pay, months, kind, partner }) {
    if (!pay || !months) return { kind: 'no_sum', why: said('월 통상임금이 있어야 계산할 수 있어요.') }
    const paid = monthsPaid(kind ?? 'usual', pay, months, partner ?? 6)
    const total = paid.reduce((sum, one) => sum + Math.floor(one.pay + 1e-6), 0)
    return {
      kind: 'worked_out',
      headline: said(headline(paid, total)),
      steps: runsOf(paid).map(({ from, to, paid: one }) => said(runLine(from, to, one, pay))),
      notes: [
        ...(kind === 'both' ? [BOTH] : []),
        ...(months > 12 ? [LONGER] : []),
        said('휴직이 끝난 날부터 12개월 안에 고용센터에 신청하세요(고용보험법 제70조).'),
      ],
      articles: kind === 'usual' ? USUAL : SPECIAL,
    }
  },
})

/** `첫 3개월은 매달 2,500,000원, 4~6개월째 2,000,000원 …`, and all of it. */
function headline(paid: readonly MonthPaid[], total: number): string {
  const runs = runsOf(paid).map(({ from, to, paid: { pay } }) => {
    const when = from === to ? `${from}개월째` : `${from}~${to}개월째`
    return `${when} ${from === to ? '' : '매달 '}${won(pay)}`
  })
  return `육아휴직 급여는 ${runs.join(', ')}이고, ${paid.length}개월을 더하면 ${won(total)}이에요.`
}

const USUAL = ['고용보험법 시행령#95', '고용보험법#70']
const SPECIAL = ['고용보험법 시행령#95의3', '고용보험법 시행령#95', '고용보험법#70']
const BOTH = said(
  '6+6은 아이가 태어나고 18개월이 되기 전에 부모가 모두 육아휴직을 해야 해요. 상한은 첫 두 달 250만원, 그다음 300만원, 350만원, 400만원, 여섯째 달 450만원이고, 부모가 똑같이 쓴 달수까지만 적용해요.',
)
const LONGER = said(
  '1년을 넘는 휴직은 부모가 같은 아이로 3개월 이상씩 썼거나, 한부모이거나, 중증 장애아의 부모일 때 쓸 수 있어요.',
)

function runLine(from: number, to: number, { pay, ceiling, share }: MonthPaid, wage: number): string {
  const when = from === to ? `${from}개월째` : `${from}~${to}개월째`
  const part = share === 1 ? `통상임금 ${won(wage)}` : `통상임금 ${won(wage)} × 80% = ${wonRate(wage * share)}`
  const limit =
    pay === ceiling && wage * share > ceiling
      ? `, 상한 ${won(ceiling)}`
      : wage * share < pay
        ? `, 하한 ${won(pay)}`
        : ''
  return `${when}: ${part}${limit} → 달마다 ${won(pay)}`
}

// "첫 3개월 급여 통상임금 350만원": the months are not those of the pay.
function ordinaryIn(told: Told): number | undefined {
  const found = payFor(told, 'ordinary')
  return found !== undefined && found >= LEAST_MONTHLY ? found : undefined
}
const LEAST_MONTHLY = 400_000

const PARTNER = /배우자|남편|아내|와이프|신랑|아빠|엄마|상대/u

function monthsIn(mentions: readonly Mention[]): ReturnType<Clue> {
  const lengths = mentions.filter(
    ({ kind, before, after }) =>
      (kind === 'months' || kind === 'years') &&
      !/^\s?(?:째|차|이내|안|전|미만|에\s?\d)/u.test(after) &&
      !/생후|출생|입사|(?:애|아이|아기|아들|딸)[는은가이]?\s?$/u.test(before),
  )
  const near = lengths.filter(({ before, after }) =>
    /휴직|육휴|쉬|쓰|쓸|썼|신청/u.test(`${before.slice(-10)}|${after.slice(0, 10)}`),
  )
  const meant = (near.length > 0 ? near : lengths)[0]
  const length = meant && lengthOf(meant)
  return length && String(length.years * 12 + length.months)
}
