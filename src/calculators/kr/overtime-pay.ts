import { defineCalculator, type Sum } from '../../core/calculating/calculator.ts'
import { amount } from '../../core/intake/steps/amount.ts'
import { choice } from '../../core/intake/steps/choice.ts'
import { quantity } from '../../core/intake/steps/quantity.ts'
import type { Text } from '../../core/text.ts'
import { aboutWon, number, said, won, wonRate } from '../figures.ts'
import { monthHours, monthHoursLine, monthHoursShown } from '../month-hours.ts'
import { weeklyHours } from '../said/hours.ts'
import { premiumHours } from '../said/overtime.ts'
import { paid, paidBy } from '../said/pay.ts'
import { fiveOrMore, fiveOrMoreStep } from '../workplace.ts'

const HOURS: Text = { ko: '시간', en: ' hours', zh: '小时' }
const hoursOf = (ask: Text, hint: string) =>
  quantity(ask, HOURS, { min: 0, max: 400, optional: true, hint: { ko: hint } })

/** 연장·야간·휴일수당: 근로기준법 제56조; no premium in a workplace below five (제11조, 시행령 제7조 별표 1). */
export default defineCalculator({
  id: 'overtime-pay',
  edition: 1,
  icon: '🌙',
  order: 30,
  jurisdiction: 'kr',
  name: { ko: '연장·야간·휴일수당 계산', en: 'Overtime, night and holiday pay', zh: '加班、夜班、节假日津贴计算' },
  intro: {
    ko: '더 일한 시간, 밤에 일한 시간, 쉬는 날 일한 시간의 수당이에요. 통상시급으로 계산해요.',
    en: 'Pay for extra, night and holiday hours, from the ordinary hourly wage.',
    zh: '按通常时薪计算加班、夜班和休息日工作的津贴。',
  },
  aliases: ['연장수당 계산', '야간수당 계산', '휴일수당 계산', '야근수당 얼마', '특근비 계산', '잔업수당 얼마 받아요'],
  articles: ['근로기준법#56', '근로기준법 시행령#6', '근로기준법#11'],
  about:
    /연장|야간|휴일|야근|잔업|특근|시간\s?외|초과\s?(근무|근로)|더\s?(?:일[했한하]|근무|남아?|했[어는습])|남아서\s?(?:더\s?)?일|쉬는\s?날.{0,12}(?:나[가갔와왔오]|일[했하한]|근무|출근)|공휴|빨간\s?날|일요일|명절|노동절|크리스마스|성탄|신정|설날|추석|심야|가산\s?수당|오버타임|ot\s?수당/iu,
  steps: {
    five: fiveOrMoreStep(),
    unit: choice(
      {
        ko: '통상임금을 무엇으로 알고 있나요?',
        en: 'How do you know the ordinary wage?',
        zh: '您知道的通常工资是哪一种？',
      },
      { hour: { ko: '시급', en: 'By the hour', zh: '时薪' }, month: { ko: '월급', en: 'By the month', zh: '月薪' } },
    ),
    hourly: amount(
      { ko: '통상시급은 얼마인가요?', en: 'What is the ordinary hourly wage?', zh: '通常时薪是多少？' },
      { hint: { ko: '예: 12,000원' } },
    ),
    monthly: amount(
      {
        ko: '매달 고정으로 받는 돈은 모두 얼마인가요?',
        en: 'What is the fixed pay of a month in all?',
        zh: '每月固定工资合计多少？',
      },
      { hint: { ko: '기본급에 매달 정해진 수당을 더해요. 연장·야간·휴일수당은 빼 주세요.' } },
    ),
    weeklyHours: quantity(
      { ko: '한 주에 몇 시간 일하기로 했나요?', en: 'How many hours a week were agreed?', zh: '约定每周工作几小时？' },
      HOURS,
      { min: 1, max: 320, hint: { ko: '예: 40. 회사가 쓰는 월 기준시간(예: 209)을 알면 그 숫자를 적어도 돼요.' } },
    ),
    overtime: hoursOf(
      { ko: '연장근로는 모두 몇 시간인가요?', en: 'How many hours of overtime?', zh: '加班共多少小时？' },
      '하루 8시간이나 한 주 40시간을 넘긴 시간이에요. 없으면 0이라고 적어 주세요.',
    ),
    night: hoursOf(
      {
        ko: '밤 10시부터 아침 6시 사이에 일한 시간은요?',
        en: 'How many hours between 10 pm and 6 am?',
        zh: '晚10点至早6点工作多少小时？',
      },
      '연장이나 휴일로 적은 시간도 밤에 일했다면 여기에 다시 넣어요. 없으면 0',
    ),
    holiday: hoursOf(
      {
        ko: '휴일에 하루 8시간까지 일한 시간은요?',
        en: 'Holiday hours up to eight a day?',
        zh: '休息日每天8小时以内工作了多少小时？',
      },
      '휴일에 10시간 일했다면 여기는 8. 없으면 0',
    ),
    holidayOver: hoursOf(
      {
        ko: '휴일에 8시간을 넘겨 일한 시간은요?',
        en: 'Holiday hours beyond eight a day?',
        zh: '休息日超过8小时的有多少小时？',
      },
      '휴일에 10시간 일했다면 여기는 2. 없으면 0',
    ),
  },
  onlyIf: {
    hourly: ({ unit }) => unit === 'hour',
    monthly: ({ unit }) => unit === 'month',
    weeklyHours: ({ unit }) => unit === 'month',
  },
  clues: {
    five: fiveOrMore,
    unit: (told) => (paidBy(told) === 'day' ? undefined : paidBy(told)),
    hourly: paid.hour,
    monthly: paid.month,
    weeklyHours,
    ...premiumHours,
  },
  presumed: { five: true, weeklyHours: 40 },
  leavesOut: [
    said('월급에 연장수당이 미리 들어 있다고 계약했다면 그만큼을 빼고 모자란 돈을 따져요.'),
    said('시급제로 일하는 사람이 유급휴일(공휴일 등)에 일했다면, 쉬어도 받는 하루치 임금은 따로예요.'),
    said('5명 이상 회사의 단시간 근로자는 하루 8시간이 안 돼도 약속한 시간을 넘기면 50%를 더 받아요(기간제법 제6조).'),
    said('농림·축산·수산업과 승인받은 경비 같은 감시·단속 업무는 연장·휴일 가산이 없고, 야간 가산만 있어요.'),
  ],
  sum({ five, unit, hourly, monthly, weeklyHours: hours, ...worked }) {
    const rate = unit === 'hour' ? hourly : monthly && hours ? monthly / monthHours(hours) : undefined
    if (!rate) return { kind: 'no_sum', why: said('통상시급이나 월급이 있어야 계산할 수 있어요.') }
    const base =
      unit === 'month' && monthly && hours
        ? [monthHoursLine(hours), `통상시급: ${won(monthly)} ÷ ${monthHoursShown(hours)} = ${wonRate(rate)}`]
        : []
    return five === false ? withoutPremium(rate, base, worked) : withPremium(rate, base, worked)
  },
})

interface Worked {
  readonly overtime?: number | null
  readonly night?: number | null
  readonly holiday?: number | null
  readonly holidayOver?: number | null
}

/** What each kind of hour is paid, in times the ordinary wage. Night hours are paid with the hours themselves; half is put on top. */
const KINDS = [
  { key: 'overtime', name: '연장수당', times: 1.5, holds: '100% + 가산 50%' },
  { key: 'night', name: '야간 가산수당', times: 0.5, holds: '가산 50%' },
  { key: 'holiday', name: '휴일수당(8시간까지)', times: 1.5, holds: '100% + 가산 50%' },
  { key: 'holidayOver', name: '휴일수당(8시간 넘는 시간)', times: 2, holds: '100% + 가산 100%' },
] as const

function withPremium(rate: number, base: readonly string[], worked: Worked): Sum {
  const lines = KINDS.flatMap((kind) => {
    const hours = worked[kind.key] ?? 0
    return hours > 0 ? [{ ...kind, hours, pay: rate * kind.times * hours }] : []
  })
  if (lines.length === 0) return noHours()
  const total = lines.reduce((sum, { pay }) => sum + pay, 0)
  const steps = lines.map(
    ({ name, times, hours, pay, holds }) =>
      `${name}: ${wonRate(rate)} × ${times}(${holds}) × ${number(hours)}시간 = ${wonRate(pay)}`,
  )
  return {
    kind: 'worked_out',
    headline: said(`${headlineName(lines)} ${aboutWon(total)}이에요.${rateSaid(base, rate)}`),
    steps: [...base, ...steps, ...(lines.length > 1 ? [`모두 더하면 ${aboutWon(total)}`] : [])].map(said),
    notes: lines.some(({ key }) => key === 'night') ? [NIGHT_NOTE] : [],
  }
}

const NIGHT_NOTE = said(
  '야간 가산은 밤에 일한 시간에 더 얹는 50%예요. 그 시간의 임금(100%)은 월급이나 연장·휴일수당에서 따로 받아요.',
)

const headlineName = (lines: readonly { readonly name: string }[]): string =>
  lines.length === 1 ? `${lines[0]?.name.replace(/\(.*/u, '')}은` : '수당은 모두'

const rateSaid = (base: readonly string[], rate: number): string =>
  base.length === 0 ? '' : ` 통상시급은 ${wonRate(rate)}으로 봤어요.`

const noHours = (): Sum => ({ kind: 'no_sum', why: said('연장·야간·휴일에 일한 시간을 하나라도 알려 주세요.') })

/** Below five workers: the hours themselves are paid, nothing on top. */
function withoutPremium(rate: number, base: readonly string[], { overtime, holiday, holidayOver, night }: Worked): Sum {
  const hours = (overtime ?? 0) + (holiday ?? 0) + (holidayOver ?? 0)
  const articles = ['근로기준법#11', '근로기준법 시행령#7', '근로기준법#56']
  if (hours === 0 && !night) return noHours()
  if (hours === 0)
    return {
      kind: 'no_sum',
      why: said('야간 가산수당은 0원이에요. 5명 미만 사업장에는 50% 가산이 없어요. 일한 시간의 임금은 그대로 받아요.'),
      articles,
    }
  return {
    kind: 'worked_out',
    headline: said(`더 일한 시간의 임금은 ${aboutWon(rate * hours)}이에요. 5명 미만 사업장에는 50% 가산이 없어요.`),
    steps: [...base, `일한 만큼의 임금: ${wonRate(rate)} × ${number(hours)}시간 = ${wonRate(rate * hours)}`].map(said),
    notes: [
      said('계약서나 취업규칙에 가산해 준다고 적혀 있으면 그대로 받을 수 있어요. 정말 5명이 안 되는지도 세어 보세요.'),
    ],
    articles,
  }
}
