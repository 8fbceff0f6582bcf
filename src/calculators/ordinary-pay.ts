import { amount } from '../core/intake/steps/amount.ts'
import { choice } from '../core/intake/steps/choice.ts'
import { quantity } from '../core/intake/steps/quantity.ts'
import { number, won, wonRate } from './figures.ts'

/** Asks for ordinary pay as it is known: by the month, the day or the hour. */
export const ordinaryPaySteps = () => ({
  unit: choice(
    {
      ko: '통상임금을 무엇으로 알고 있나요?',
      en: 'How do you know the ordinary wage?',
      zh: '您知道的通常工资是哪一种？',
    },
    {
      month: { ko: '월급', en: 'By the month', zh: '月薪' },
      day: { ko: '일급', en: 'By the day', zh: '日薪' },
      hour: { ko: '시급', en: 'By the hour', zh: '时薪' },
    },
  ),
  pay: amount(
    { ko: '그 금액은 얼마인가요?', en: 'How much is it?', zh: '金额是多少？' },
    { hint: { ko: '기본급에 매달 정해진 수당을 더한 금액이에요. 연장·야간·휴일수당은 빼 주세요.' } },
  ),
  dailyHours: quantity(
    { ko: '하루에 몇 시간 일하기로 했나요?', en: 'How many hours a day were agreed?', zh: '约定每天工作几小时？' },
    { ko: '시간', en: ' hours', zh: '小时' },
    { min: 1, max: 24, hint: { ko: '쉬는 시간은 빼고 적어 주세요. 예: 8' } },
  ),
})

/** Ordinary pay as those steps give it. */
export interface OrdinaryPay {
  readonly unit?: 'month' | 'day' | 'hour' | null
  readonly pay?: number | null
  readonly dailyHours?: number | null
}

// 주 40시간: 근로기준법 시행령 제6조 제2항 제4호.
const FULL_MONTH = 209

/** Ordinary wage of a day, the line that shows it, and what it says of the hour where that was worked out of a month. */
export interface DayPay {
  readonly value: number
  readonly line: string
  /** ` 통상시급은 10,000원으로 봤어요.`, to stand behind the headline. */
  readonly hourSaid: string
}

/** Ordinary wage of a day with the line that shows it; a month's pay by 209 hours. */
export function ordinaryDayOf({ unit, pay, dailyHours }: OrdinaryPay): DayPay | undefined {
  const hours = dailyHours ?? 8
  if (!pay || !unit) return undefined
  if (unit === 'day') return { value: pay, line: `하루 통상임금: ${won(pay)}`, hourSaid: '' }
  const value = unit === 'hour' ? pay * hours : (pay / FULL_MONTH) * hours
  const hourly = unit === 'hour' ? `시급 ${won(pay)}` : `${won(pay)} ÷ ${FULL_MONTH}시간`
  const hourSaid = unit === 'month' ? ` 통상시급은 ${wonRate(pay / FULL_MONTH)}으로 봤어요.` : ''
  return { value, hourSaid, line: `하루 통상임금: ${hourly} × ${number(hours)}시간 = ${wonRate(value)}` }
}
