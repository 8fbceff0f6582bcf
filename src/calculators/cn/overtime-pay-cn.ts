import { defineCalculator } from '../../core/calculating/calculator.ts'
import { amount } from '../../core/intake/steps/amount.ts'
import { choice } from '../../core/intake/steps/choice.ts'
import { quantity } from '../../core/intake/steps/quantity.ts'
import type { Text } from '../../core/text.ts'
import { MONTH_DAYS } from '../cn-pay.ts'
import { number, said, yuan } from '../figures.ts'
import { premiumHoursCn } from '../said/overtime-cn.ts'
import { yuanClue, yuanOf } from '../said/yuan.ts'

const HOURS: Text = { ko: '시간', en: ' hours', zh: '小时' }
const hoursOf = (ask: Text, hint: string) =>
  quantity(ask, HOURS, { min: 0, max: 400, optional: true, hint: { ko: hint } })

/** 가산로임: 노동법 제44조, 임금지급잠정규정 제13조; a month's pay by 21.75 days of eight hours. */
export default defineCalculator({
  id: 'overtime-pay-cn',
  edition: 1,
  icon: '🌙',
  order: 30,
  jurisdiction: 'cn',
  name: { ko: '가산로임(잔업비) 계산', en: 'Overtime pay in China', zh: '加班费计算' },
  intro: {
    ko: '평일 연장은 150%, 휴식일은 200%, 법정명절은 300%예요.',
    en: '150% on working days, 200% on days of rest, 300% on legal holidays.',
    zh: '平日加班150%，休息日200%，法定节假日300%。',
  },
  aliases: ['잔업비 계산', '가산로임 계산', '가산임금 얼마', '加班费 계산', '명절에 일하면 얼마', '휴식일 근무 수당'],
  articles: ['노동법#44', '임금지급잠정규정#13'],
  about:
    /가산\s?(?:로임|임금|수당)|잔업|연장|야근|가반|加班|특근|초과\s?(?:근무|로동|근로)|더\s?(?:일[했한하함]|했)|남아서\s?(?:더\s?)?일|^(?=.*(?:휴식일|휴일|주말|토요일|일요일|명절|국경절|춘절|로동절|노동절|쉬는\s?날))(?=.*(?:일[했하한함]|근무|나[갔와왔]|출근|로임|임금|수당))/su,
  steps: {
    unit: choice(
      { ko: '로임을 무엇으로 알고 있나요?', en: 'How do you know your pay?', zh: '您知道哪种工资？' },
      {
        month: { ko: '월 로임', en: 'By the month', zh: '月工资' },
        hour: { ko: '시급', en: 'By the hour', zh: '时薪' },
      },
    ),
    hourly: amount(
      { ko: '한 시간 로임은 얼마인가요?', en: 'What is the hourly pay?', zh: '小时工资是多少？' },
      { hint: { ko: '예: 30위안' } },
    ),
    monthly: amount(
      {
        ko: '잔업비를 뺀 월 로임은 얼마인가요?',
        en: 'Monthly pay without overtime?',
        zh: '不含加班费的月工资是多少？',
      },
      { hint: { ko: '계약서에 적힌 로임이에요.' } },
    ),
    weekday: hoursOf(
      { ko: '평일에 더 일한 시간은요?', en: 'Extra hours on working days?', zh: '平日加班几小时？' },
      '하루 8시간을 넘긴 시간이에요. 없으면 0',
    ),
    rest: hoursOf(
      { ko: '휴식일에 일한 시간은요?', en: 'Hours on days of rest?', zh: '休息日加班几小时？' },
      '대신 쉬게 해 줬으면 빼요. 하루는 8시간이에요. 없으면 0',
    ),
    holiday: hoursOf(
      { ko: '법정명절에 일한 시간은요?', en: 'Hours on legal holidays?', zh: '法定节假日加班几小时？' },
      '춘절·국경절 같은 법정명절 당일이에요. 없으면 0',
    ),
  },
  onlyIf: { hourly: ({ unit }) => unit === 'hour', monthly: ({ unit }) => unit === 'month' },
  clues: {
    unit: (told) => (yuanOf(told, 'hour') ? 'hour' : yuanOf(told, 'own') ? 'month' : undefined),
    hourly: yuanClue('hour'),
    monthly: yuanClue('own'),
    ...premiumHoursCn,
  },
  leavesOut: [
    said('도급제(计件)는 정해진 몫을 채운 뒤 더 일한 만큼 단가의 150%·200%·300%로 계산해요.'),
    said('종합계산 근로시간제나 부정시 근로시간제로 승인받았으면 계산이 달라요.'),
    said('법정명절에 이어 쉬는 날 가운데 대체 휴식일은 휴식일(200%)로 쳐요.'),
  ],
  sum({ unit, hourly, monthly, ...worked }) {
    const rate = unit === 'hour' ? hourly : monthly && monthly / MONTH_DAYS / DAY_HOURS
    if (!rate) return { kind: 'no_sum', why: said('월 로임이나 시급이 있어야 계산할 수 있어요.') }
    const lines = KINDS.flatMap((kind) => {
      const hours = worked[kind.key] ?? 0
      return hours > 0 ? [{ ...kind, hours, pay: rate * kind.times * hours }] : []
    })
    if (lines.length === 0) return { kind: 'no_sum', why: said('더 일한 시간을 알려 주세요.') }
    const total = lines.reduce((sum, { pay }) => sum + pay, 0)
    const base =
      unit === 'month' && monthly
        ? [`한 시간 로임: ${yuan(monthly)} ÷ ${MONTH_DAYS}일 ÷ ${DAY_HOURS}시간 = ${yuan(rate)}`]
        : []
    return {
      kind: 'worked_out',
      headline: said(`가산로임은 ${lines.length > 1 ? '모두 ' : ''}${yuan(total)}이에요.`),
      steps: [
        ...base,
        ...lines.map(
          ({ name, times, hours, pay }) =>
            `${name}: ${yuan(rate)} × ${number(times * 100)}% × ${number(hours)}시간 = ${yuan(pay)}`,
        ),
        ...(lines.length > 1 ? [`모두 더하면 ${yuan(total)}`] : []),
      ].map(said),
      notes: lines.flatMap(({ note }) => (note === '' ? [] : [said(note)])),
    }
  },
})

const DAY_HOURS = 8

/** 노동법 제44조. */
const KINDS = [
  { key: 'weekday', name: '평일 연장', times: 1.5, note: '' },
  { key: 'rest', name: '휴식일', times: 2, note: '휴식일 근무는 대신 쉬게 해 주면 돈으로 안 줘도 돼요.' },
  {
    key: 'holiday',
    name: '법정명절',
    times: 3,
    note: '법정명절 300%는 월 로임과 별도예요. 대신 쉬게 하는 것으로 때울 수 없어요.',
  },
] as const
