import { defineCalculator } from '../../core/calculating/calculator.ts'
import { firstOf, money, onDay, phrase, type Told } from '../../core/calculating/clue.ts'
import { addDays, type Day, daysBetween } from '../../core/calendar.ts'
import { amount } from '../../core/intake/steps/amount.ts'
import { choice } from '../../core/intake/steps/choice.ts'
import { day } from '../../core/intake/steps/day.ts'
import { yesNo } from '../../core/intake/steps/yes-no.ts'
import { aboutWon, number, said, won } from '../figures.ts'
import { dayBehind } from '../said/day-behind.ts'
import { lateDaysIn } from '../said/late-days.ts'
import { payFor, wagesOfMonth, wonClue } from '../said/pay.ts'

/** DC형 부담금과 지연이자: 근로자퇴직급여 보장법 제20조, 시행령 제11조. */
export default defineCalculator({
  id: 'dc-contribution',
  edition: 1,
  icon: '🏦',
  order: 85,
  jurisdiction: 'kr',
  name: { ko: 'DC형 부담금과 지연이자', en: 'DC pension contribution and interest', zh: 'DC型年金缴费及迟延利息' },
  intro: {
    ko: '회사가 DC형 퇴직연금에 한 해 넣어야 하는 돈과, 늦었을 때 붙는 이자예요.',
    en: 'What the employer must pay in for a year, and the interest when late.',
    zh: '公司每年应缴的DC型年金金额，以及迟缴利息。',
  },
  aliases: [
    'DC형 부담금 계산',
    '확정기여형 부담금 얼마',
    '퇴직연금 DC 12분의 1',
    'DC 부담금 지연이자',
    '디씨형 퇴직연금 계산',
  ],
  articles: ['근로자퇴직급여 보장법#20', '근로자퇴직급여 보장법 시행령#11'],
  about:
    /^(?=.*(?:dc|디씨|확정\s?기여|퇴직\s?연금))(?=.*(?:부담금|얼[마만]|계산|이자|12\s?분|넣|납입|적립|월[급굽]|연봉|임금\s?총액))/isu,
  steps: {
    known: choice(
      { ko: '무엇을 알고 있나요?', en: 'Which do you know?', zh: '您知道哪一项？' },
      {
        yearly: { ko: '한 해 임금 총액', en: 'Pay of the year', zh: '全年工资总额' },
        monthly: { ko: '월급', en: 'Monthly pay', zh: '月薪' },
        due: { ko: '안 들어온 부담금', en: 'The unpaid sum', zh: '未缴的金额' },
      },
    ),
    yearly: amount(
      { ko: '그 해 임금 총액은 얼마인가요?', en: 'What was the pay of the year?', zh: '该年工资总额是多少？' },
      { hint: { ko: '세금을 떼기 전이고, 상여금과 수당도 넣어요.' } },
    ),
    monthly: amount({ ko: '월급은 얼마인가요?', en: 'What is the monthly pay?', zh: '月薪是多少？' }),
    due: amount({ ko: '안 들어온 부담금은 얼마인가요?', en: 'How much is unpaid?', zh: '未缴金额是多少？' }),
    late: yesNo({ ko: '정해진 날까지 안 넣었나요?', en: 'Is it late?', zh: '是否逾期未缴？' }),
    dueOn: day(
      { ko: '언제까지 넣기로 했나요?', en: 'When was it due?', zh: '应缴日期是哪天？' },
      { when: 'past', hint: { ko: '퇴직연금 규약에 적힌 날이에요. 회사나 은행에 물어보세요.' } },
    ),
    left: yesNo({ ko: '회사를 그만뒀나요?', en: 'Have you left the job?', zh: '您已经离职了吗？' }),
    leftOn: day({ ko: '언제 그만뒀나요?', en: 'When did you leave?', zh: '何时离职的？' }, { when: 'past' }),
    until: day(
      { ko: '언제까지의 이자를 볼까요?', en: 'Interest up to which day?', zh: '利息计算到哪天？' },
      { optional: true, hint: { ko: '돈이 들어온 날이에요. 아직이면 건너뛰세요.' } },
    ),
  },
  onlyIf: {
    yearly: ({ known }) => known === 'yearly',
    monthly: ({ known }) => known === 'monthly',
    due: ({ known }) => known === 'due',
    dueOn: ({ late }) => late === true,
    left: ({ late }) => late === true,
    leftOn: ({ late, left }) => late === true && left === true,
    until: ({ late }) => late === true,
  },
  clues: {
    known: (told) => (unpaid(told) ? 'due' : yearlyIn(told) ? 'yearly' : wagesOfMonth(told) ? 'monthly' : undefined),
    yearly: wonClue(yearlyIn),
    monthly: wonClue(wagesOfMonth),
    due: (told) => unpaid(told),
    late: phrase({ yes: /이자|지연|늦[게었은]|밀[렸린려]|미납|연체/u }),
    dueOn: firstOf(
      dayBehind(/^\s?(?:까지|이?\s?(?:납입일|기일|기한))/u, /까지의?\s?이자/u),
      onDay({ near: /납입일|납입\s?기[일한]|기한/u }),
      dueBefore,
    ),
    left: phrase({
      no: /재직|다니고|아직\s?다[니녀]|다니는\s?중/u,
      yes: /퇴[사]|퇴직(?!\s?(?:연금|금|급여))|그만|관[두둠뒀]/u,
    }),
    leftOn: dayBehind(/^\s?(?:에|자로|부로)?\s?(?:퇴사|퇴직(?!\s?연금)|그만|관[두둠뒀])/u),
    until: dayBehind(
      /^\s?(?:에|일에)?\s?(?:야)?\s?(?:입금|들어왔|넣었|넣어|납입[했됐])|^\s?까지의?\s?이자/u,
      /넣어야|넣기로/u,
    ),
  },
  presumed: { late: false, left: false, until: null },
  leavesOut: [
    said('법이 정한 가장 적은 금액이에요. 규약이 더 많이 넣기로 했으면 그것을 따라요.'),
    said('육아휴직처럼 쉬어서 임금이 준 기간이 있으면 계산이 달라요.'),
    said('운용해서 늘거나 준 돈은 넣지 않았어요. 회생·파산 같은 사정이 있으면 그동안 이자가 붙지 않아요.'),
  ],
  sum({ known, yearly, monthly, due, late, dueOn, left, leftOn, until }, today) {
    const wages = known === 'yearly' ? yearly : known === 'monthly' && monthly ? monthly * 12 : undefined
    const owed = known === 'due' ? due : wages && wages / 12
    if (!owed) return { kind: 'no_sum', why: said('한 해 임금 총액을 알아야 계산할 수 있어요.') }
    const first = wages
      ? [
          ...(known === 'monthly' ? [`한 해 임금: ${won(monthly ?? 0)} × 12개월 = ${won(wages)}`] : []),
          `부담금: ${won(wages)} ÷ 12 = ${aboutWon(owed)}`,
        ]
      : [`안 들어온 부담금: ${won(owed)}`]
    if (!late || !dueOn) return contribution(owed, first)
    const parts = interestParts(owed, dueOn, left ? leftOn : undefined, until ?? today)
    return withInterest(owed, first, parts)
  },
})

const contribution = (owed: number, lines: readonly string[]) =>
  ({
    kind: 'worked_out',
    headline: said(`회사가 넣어야 할 부담금은 적어도 ${aboutWon(owed)}이에요.`),
    steps: lines.map(said),
    notes: [said('늦게 넣으면 다음 날부터 연 10%, 그만두고 14일이 지나면 연 20%의 이자를 더 넣어야 해요.')],
  }) as const

interface Part {
  readonly rate: number
  readonly from: Day
  readonly to: Day
  readonly days: number
  readonly sum: number
}

const GRACE = 14

/** Ten per cent a year up to the fourteenth day after leaving, twenty from then. 시행령 제11조. */
function interestParts(owed: number, dueOn: Day, leftOn: Day | null | undefined, until: Day): Part[] {
  const begin = addDays(dueOn, 1)
  const last = leftOn ? addDays(leftOn, GRACE) : until
  const turn = last < dueOn ? begin : addDays(last, 1)
  const part = (rate: number, from: Day, to: Day): Part[] => {
    const days = daysBetween(from, to) + 1
    return days > 0 ? [{ rate, from, to, days, sum: (owed * rate * days) / 100 / 365 }] : []
  }
  return [...part(10, begin, last < until ? last : until), ...(leftOn ? part(20, turn, until) : [])]
}

function withInterest(owed: number, first: readonly string[], parts: readonly Part[]) {
  const sum = parts.reduce((total, one) => total + one.sum, 0)
  if (parts.length === 0) return { kind: 'no_sum', why: said('아직 기한이 지나지 않아 지연이자가 없어요.') } as const
  const lines = parts.map(
    ({ rate, from, to, days, sum: interest }) =>
      `연 ${rate}% (${from} ~ ${to}): ${aboutWon(owed)} × ${rate}% × ${number(days)}일 ÷ 365일 = ${aboutWon(interest)}`,
  )
  return {
    kind: 'worked_out',
    headline: said(`부담금 ${aboutWon(owed)}에 지연이자가 ${aboutWon(sum)} 붙었어요.`),
    steps: [...first, ...lines].map(said),
    notes: [said(`더하면 ${aboutWon(owed + sum)}이에요. 이자도 퇴직연금 계좌로 들어와야 해요.`)],
  } as const
}

function yearlyIn(told: Told): number | undefined {
  const said = payFor(told, 'total', 'year') ?? payFor(told, 'whole', 'year') ?? payFor(told, 'total')
  return said ?? (/작년|지난\s?해|연간|1년|한\s?해|올해/u.test(told.text) ? bigWage(told) : undefined)
}

const bigWage = (told: Told): number | undefined => {
  const month = payFor(told, 'whole', 'month')
  return month !== undefined && month >= BIG ? month : undefined
}
// A "월급" of so much is that of a year.
const BIG = 15_000_000

function unpaid(told: Told): string | undefined {
  return UNPAID(told)
}
const UNPAID = money({
  near: /부담금[을은이]?\s*$|미납|못\s?넣|안\s?넣|안\s?들어온/u,
  not: /월급|연봉|임금|총액/u,
})

/** The day that lies so many days back as it is late; nothing where the rate changed with leaving, or it was paid since. */
function dueBefore(told: Told): Day | undefined {
  const days = lateDaysIn(told)
  const isOver = /퇴사|그만|관[두둠뒀]|(?<!안\s?)(?:들어왔|입금[됐했]|넣었|넣어\s?줬)/u.test(told.text)
  return days === undefined || isOver ? undefined : addDays(told.today, -days)
}
