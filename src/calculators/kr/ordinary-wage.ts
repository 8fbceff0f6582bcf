import { defineCalculator, type Sum } from '../../core/calculating/calculator.ts'
import type { Clue } from '../../core/calculating/clue.ts'
import type { Day } from '../../core/calendar.ts'
import { yearOf } from '../../core/calendar.ts'
import { amount } from '../../core/intake/steps/amount.ts'
import { choice } from '../../core/intake/steps/choice.ts'
import { quantity } from '../../core/intake/steps/quantity.ts'
import { amountOn, KR_MINIMUM_WAGE } from '../amounts.ts'
import { aboutWon, number, said, won, wonRate } from '../figures.ts'
import { monthHours, monthHoursLine, monthHoursShown } from '../month-hours.ts'
import { dailyHours, weeklyHours } from '../said/hours.ts'
import { paid, payOf, yearlyBonus } from '../said/pay.ts'

/** 통상시급: 근로기준법 시행령 제6조 제2항. A yearly bonus counts by its twelfth (제5호). */
export default defineCalculator({
  id: 'ordinary-wage',
  edition: 1,
  icon: '🧮',
  order: 25,
  jurisdiction: 'kr',
  name: { ko: '통상시급 계산', en: 'Ordinary hourly wage', zh: '通常时薪计算' },
  intro: {
    ko: '연장·야간·휴일수당, 연차수당, 해고예고수당을 계산할 때 쓰는 시급이에요.',
    en: 'The hourly wage on which overtime, leave and notice pay are worked out.',
    zh: '用于计算加班费、年假补偿和解雇预告津贴的时薪。',
  },
  aliases: ['통상임금 계산', '통상시급 계산', '통상임금 계산기', '월급을 시급으로 바꾸면', '내 통상시급 얼마예요'],
  articles: ['근로기준법 시행령#6', '근로기준법#2', '근로기준법#56'],
  about:
    /^(?!.*(최저|해고|퇴직|연차|월차|주휴|육아|육휴|출산|배우자|단축|휴직|휴업|실업|산재))(?=.*(통상\s?시[급굽]|시[급굽](으?로)?\s?(바꾸|바꿔|환산|치면|따지|계산|하면|얼마)|통상\s?(임[금굼긍]|일급).*(계산|구하|구해|산정|시[급굽]|시간[당급]|일당|일급)|통상\s?임[금굼긍].{0,5}얼마|(계산|구하|산정).*통상\s?임[금굼긍]|(?<![\d,])209(?![\d,])|이백구\s?시간))/su,
  steps: {
    unit: choice(
      { ko: '고정 임금을 무엇으로 정했나요?', en: 'How is the fixed pay set?', zh: '固定工资按什么计算？' },
      { month: { ko: '월급', en: 'By the month', zh: '月薪' }, day: { ko: '일급', en: 'By the day', zh: '日薪' } },
    ),
    monthly: amount(
      {
        ko: '매달 정해져 있는 돈을 모두 더하면 얼마인가요?',
        en: 'What is the fixed pay of a month in all?',
        zh: '每月固定工资合计多少？',
      },
      { hint: { ko: '기본급에 직책·근속수당, 식대처럼 매달 정해진 돈을 더해요. 연장·야간·휴일수당은 빼 주세요.' } },
    ),
    bonus: amount(
      {
        ko: '정기 상여금은 1년에 모두 얼마인가요?',
        en: 'What regular bonuses are paid a year?',
        zh: '定期奖金一年共多少？',
      },
      { min: 0, optional: true, hint: { ko: '실적과 관계없이 정해진 상여금이에요. 없으면 0이라고 적어 주세요.' } },
    ),
    daily: amount({ ko: '하루 임금은 얼마인가요?', en: 'What is the pay of a day?', zh: '日薪是多少？' }),
    weeklyHours: quantity(
      { ko: '한 주에 몇 시간 일하기로 했나요?', en: 'How many hours a week were agreed?', zh: '约定每周工作几小时？' },
      { ko: '시간', en: ' hours', zh: '小时' },
      { min: 1, max: 320, hint: { ko: '예: 40. 회사가 쓰는 월 기준시간(예: 209)을 알면 그 숫자를 적어도 돼요.' } },
    ),
    dailyHours: quantity(
      { ko: '하루에 몇 시간 일하기로 했나요?', en: 'How many hours a day were agreed?', zh: '约定每天工作几小时？' },
      { ko: '시간', en: ' hours', zh: '小时' },
      { min: 1, max: 24, hint: { ko: '쉬는 시간은 빼고 적어 주세요. 예: 8' } },
    ),
  },
  onlyIf: {
    monthly: ({ unit }) => unit === 'month',
    bonus: ({ unit }) => unit === 'month',
    weeklyHours: ({ unit }) => unit === 'month',
    daily: ({ unit }) => unit === 'day',
    dailyHours: ({ unit }) => unit === 'day',
  },
  clues: {
    unit: byMonthOrDay(),
    monthly: paid.month,
    bonus: yearlyBonus,
    daily: paid.day,
    weeklyHours,
    dailyHours,
  },
  presumed: { bonus: 0, weeklyHours: 40, dailyHours: 8 },
  leavesOut: [
    said(
      '적어 주신 돈이 모두 통상임금이라고 보고 계산했어요. 실적 따라 달라지는 성과급과 쓴 비용을 돌려받는 돈은 보통 빠져요.',
    ),
    said('2024-12-19 대법원 판결부터는 ‘그날 다니고 있어야 준다’는 조건이 붙은 상여금도 통상임금에 들어갈 수 있어요.'),
    said('토요일을 유급으로 정한 회사처럼 유급 시간이 더 있으면 월 기준시간이 늘어나요.'),
  ],
  sum(replies, today) {
    const { unit, daily, dailyHours: perDay } = replies
    if (unit === 'month') return ofMonth(replies, today)
    if (!daily || !perDay) return { kind: 'no_sum', why: said('하루 임금과 하루 근무시간이 있어야 계산할 수 있어요.') }
    const hourly = daily / perDay
    return result(hourly, [`통상시급: 일급 ${won(daily)} ÷ ${number(perDay)}시간 = ${wonRate(hourly)}`], today)
  },
})

function byMonthOrDay(): Clue {
  return (told) => {
    const unit = payOf(told)?.unit
    return unit === 'hour' ? undefined : unit
  }
}

interface Month {
  readonly monthly?: number | null
  readonly bonus?: number | null
  readonly weeklyHours?: number | null
}

function ofMonth({ monthly, bonus, weeklyHours: hours }: Month, today: Day): Sum {
  if (!monthly || !hours) return { kind: 'no_sum', why: said('한 달 임금과 한 주 시간이 있어야 계산할 수 있어요.') }
  const whole = monthly + (bonus ?? 0) / 12
  const hourly = whole / monthHours(hours)
  const steps = [
    ...(bonus ? [`한 달 통상임금: ${won(monthly)} + 상여금 ${won(bonus)} ÷ 12개월 = ${wonRate(whole)}`] : []),
    monthHoursLine(hours),
    `통상시급: ${bonus ? wonRate(whole) : won(monthly)} ÷ ${monthHoursShown(hours)} = ${wonRate(hourly)}`,
  ]
  return result(hourly, steps, today)
}

function result(hourly: number, steps: readonly string[], today: Day): Sum {
  const least = amountOn(KR_MINIMUM_WAGE, today)
  const below = least && hourly < least.value
  const notes = [
    `하루 8시간이면 하루 통상임금은 ${aboutWon(hourly * 8)}이에요.`,
    ...(below
      ? [`${yearOf(today)}년 최저시급 ${won(least.value)}보다 적어요. 최저임금 위반인지도 확인해 보세요.`]
      : []),
  ]
  return {
    kind: 'worked_out',
    headline: said(`통상시급은 ${aboutWon(hourly)}이에요.`),
    steps: steps.map(said),
    notes: notes.map(said),
  }
}
