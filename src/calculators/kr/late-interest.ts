import { defineCalculator, type Sum } from '../../core/calculating/calculator.ts'
import { type Clue, firstOf, onDay, phrase } from '../../core/calculating/clue.ts'
import { dayOf } from '../../core/calculating/mention.ts'
import { addDays, type Day, daysBetween } from '../../core/calendar.ts'
import { amount } from '../../core/intake/steps/amount.ts'
import { choice } from '../../core/intake/steps/choice.ts'
import { count } from '../../core/intake/steps/count.ts'
import { day } from '../../core/intake/steps/day.ts'
import { yesNo } from '../../core/intake/steps/yes-no.ts'
import { aboutWon, number, said, won } from '../figures.ts'
import { dayBehind } from '../said/day-behind.ts'
import { lateDaysIn } from '../said/late-days.ts'
import { owedSum } from '../said/owed.ts'

const LEFT_THEN =
  /^\s?(?:에|자로|부로|까지\s?(?:일하고|다니고))?\s?(?:퇴[직사]|그만|관[두둠뒀]|나[왔온]|해고|짤|잘[렸린])/u
const PAYDAY = /월급날|급여일|지급일|임금일/u

const UNTIL = dayBehind(
  /^\s?(?:에|일에)?\s?(?:까지|야|다)?\s?(?:받았|입금|줬|들어왔|지급|까지)/u,
  /준다|주기로|주겠|준댔|까지\s?(?:못|안|일|다[녔니])/u,
)
// "8월 31일에 퇴사했는데 9월 30일에 퇴직금 600만원을 받았어요": the last of several days.
const paidLastDay: Clue = ({ text, mentions, today }) => {
  const days = mentions.filter(({ kind }) => kind === 'day')
  const last = days.at(-1)
  return days.length > 1 && last && /(?<![못안]\s?)(?:받았|받음|들어왔|입금[됐됨])/u.test(text)
    ? dayOf(last, today)
    : undefined
}

const RATE = 20
const GRACE = 14
// 부칙 제2조 (법률 제20520호): for those still employed, pay that fell due from this day on.
const EMPLOYED_FROM: Day = '2025-10-23'

/** 체불임금 지연이자: 근로기준법 제37조, 시행령 제17조·제18조. */
export default defineCalculator({
  id: 'late-interest',
  edition: 1,
  icon: '⏰',
  order: 90,
  jurisdiction: 'kr',
  name: { ko: '체불임금 지연이자 계산', en: 'Interest on unpaid wages', zh: '欠薪迟延利息计算' },
  intro: {
    ko: '늦게 주는 임금과 퇴직금에 붙는 연 20% 이자예요.',
    en: 'Interest of 20% a year on wages and severance paid late.',
    zh: '拖欠工资和离职金按年20%计算的利息。',
  },
  aliases: ['지연이자 계산', '체불임금 이자 얼마', '퇴직금 늦게 주면 이자', '밀린 월급 이자 계산', '연 20% 이자 계산'],
  articles: ['근로기준법#37', '근로기준법 시행령#17', '근로기준법 시행령#18'],
  about:
    /^(?!.*(?:부담금|dc|디씨|확정\s?기여))(?:(?=.*(?:지연|연체)\s?이자)|(?=.*(?:이자|(?:늦은|밀린)\s?만큼\s?(?:더|얹|붙)|얹어))(?=.*(?:체불|밀[린려렸]|임금|월급|급여|퇴직금|알바비)))/isu,
  steps: {
    owed: amount(
      { ko: '못 받은 돈은 얼마인가요?', en: 'How much was not paid?', zh: '被拖欠的金额是多少？' },
      { hint: { ko: '세금을 떼기 전 금액이에요.' } },
    ),
    known: choice(
      { ko: '늦은 날수를 알고 있나요?', en: 'Do you know how many days late?', zh: '您知道迟了多少天吗？' },
      {
        dates: { ko: '날짜로 세어 주세요', en: 'Count from dates', zh: '按日期计算' },
        days: { ko: '며칠 늦었는지 알아요', en: 'I know the days', zh: '知道天数' },
      },
    ),
    lateDays: count(
      { ko: '며칠 늦었나요?', en: 'How many days late?', zh: '迟了多少天？' },
      {
        min: 1,
        max: 4000,
        hint: { ko: '월급은 월급날 다음 날부터, 그만두며 받을 돈은 그만두고 15일째부터 세요.' },
      },
    ),
    left: yesNo({ ko: '회사를 그만뒀나요?', en: 'Have you left the job?', zh: '您已经离职了吗？' }),
    leftOn: day({ ko: '언제 그만뒀나요?', en: 'When did you leave?', zh: '何时离职的？' }, { when: 'past' }),
    what: choice(
      { ko: '어떤 돈을 못 받았나요?', en: 'What was not paid?', zh: '被拖欠的是哪种款项？' },
      {
        leaving: { ko: '퇴직금이나 마지막 월급', en: 'Severance or last pay', zh: '离职金或最后的工资' },
        payday: { ko: '다닐 때 월급날에 못 받은 돈', en: 'Pay missed while employed', zh: '在职时到期未付的工资' },
      },
    ),
    payday: day(
      { ko: '그 돈의 월급날은 언제였나요?', en: 'When was its payday?', zh: '应发工资的日期是哪天？' },
      { when: 'past', hint: { ko: '여러 달 치가 밀렸으면 한 달씩 따로 계산해 주세요.' } },
    ),
    until: day(
      {
        ko: '언제까지의 이자를 볼까요?',
        en: 'Interest up to which day?',
        zh: '利息计算到哪天？',
      },
      { optional: true, hint: { ko: '돈을 받은 날이에요. 아직 못 받았으면 건너뛰세요. 오늘까지로 계산해요.' } },
    ),
  },
  onlyIf: {
    lateDays: ({ known }) => known === 'days',
    left: ({ known }) => known === 'dates',
    leftOn: ({ known, left }) => known === 'dates' && left === true,
    what: ({ known, left }) => known === 'dates' && left === true,
    payday: ({ known, left, what }) => known === 'dates' && (left === false || what === 'payday'),
    until: ({ known }) => known === 'dates',
  },
  clues: {
    owed: owedSum,
    known: (told) => (lateDaysIn(told) === undefined ? 'dates' : 'days'),
    lateDays: (told) => lateDaysIn(told)?.toString(),
    left: phrase({
      no: /재직|다니는\s?중|다니고\s?있|아직\s?다[니녀]|지금도?\s?다[니녀]|근무\s?중|현직/u,
      yes: /퇴[직사]|그만|관[두둠뒀]|나[왔온]|해고|짤[렸린]|잘[렸린]/u,
    }),
    leftOn: firstOf(
      dayBehind(LEFT_THEN),
      onDay({ near: /퇴[직사]|그만|관[두둠뒀]|나[왔온]|해고|짤|잘[렸린]/u, not: /받았|입금|월급날|급여일/u }),
    ),
    what: phrase({ leaving: /퇴직금|마지막\s?(?:달|월급|급여)/u, payday: /월급날|급여일|지급일/u }),
    payday: firstOf(dayBehind(PAYDAY), onDay({ near: PAYDAY, not: /받았|입금|퇴[직사]|그만|까지/u })),
    until: firstOf(UNTIL, paidLastDay),
  },
  presumed: { what: 'leaving', until: null },
  leavesOut: [
    said('회생·파산처럼 법이 정한 사정이 있거나, 줄 돈인지 다투는 것이 맞다고 인정되면 그동안은 이자가 붙지 않아요.'),
    said('DC형 퇴직연금 부담금이 늦은 이자는 따로 계산해요(연 10%, 퇴직하고 14일이 지나면 연 20%).'),
    said('임금과 퇴직금은 3년이 지나면 청구할 수 없어요.'),
  ],
  sum({ owed, known, lateDays, until, ...when }, today) {
    if (!owed) return { kind: 'no_sum', why: said('못 받은 돈이 얼마인지 알아야 계산할 수 있어요.') }
    if (known === 'days' && lateDays) return interest(owed, lateDays, [])
    const begin = beginOf(when)
    if (typeof begin !== 'string') return begin
    const end = until ?? today
    const days = daysBetween(begin, end) + 1
    return days > 0
      ? interest(owed, days, [`이자가 붙는 기간: ${begin} ~ ${end}, ${number(days)}일`])
      : { kind: 'no_sum', why: said(`아직 지연이자는 0원이에요. ${begin}부터 하루마다 붙어요.`) }
  },
})

interface When {
  readonly left?: boolean | null
  readonly leftOn?: Day | null
  readonly what?: string | null
  readonly payday?: Day | null
}

/** The first day of interest, or why there is none. */
function beginOf({ left, leftOn, what, payday }: When): Day | Sum {
  const afterLeaving = leftOn ? addDays(leftOn, GRACE + 1) : undefined
  if (left && what !== 'payday' && afterLeaving) return afterLeaving
  if (payday && payday >= EMPLOYED_FROM && (!leftOn || payday <= leftOn)) return addDays(payday, 1)
  if (left && afterLeaving) return afterLeaving
  return { kind: 'no_sum', why: TOO_EARLY }
}

const TOO_EARLY = said(
  '다니는 동안의 지연이자는 0원이에요. 월급날이 2025-10-23이거나 그 뒤인 돈부터 붙어요. 그전에 밀린 돈은 그만두고 15일째부터 이자가 붙고, 밀린 돈 자체는 3년 안에 청구할 수 있어요.',
)

function interest(owed: number, days: number, lines: readonly string[]): Sum {
  const sum = (owed * RATE * days) / 100 / 365
  return {
    kind: 'worked_out',
    headline: said(`${number(days)}일 동안의 지연이자는 ${aboutWon(sum)}이에요.`),
    steps: [...lines, `지연이자: ${won(owed)} × 연 ${RATE}% × ${number(days)}일 ÷ 365일 = ${aboutWon(sum)}`].map(said),
    notes: [
      said(
        `못 받은 돈에 이자를 더하면 ${aboutWon(owed + sum)}이에요. 줄 때까지 하루에 ${aboutWon((owed * RATE) / 100 / 365)}씩 늘어요.`,
      ),
      ...(lines.length === 0 ? [STARTS] : []),
    ],
  }
}

const STARTS = said(
  '그만둔 사람은 그만두고 15일째부터, 다니는 사람은 월급날 다음 날부터 날수를 세요. 다니는 사람은 월급날이 2025-10-23이거나 그 뒤인 돈만 이자가 붙어요.',
)
