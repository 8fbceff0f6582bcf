import { amount } from '../core/intake/steps/amount.ts'
import { choice } from '../core/intake/steps/choice.ts'
import { won, wonRate } from './figures.ts'
import { payFor, wagesOfMonth, wonClue } from './said/pay.ts'

/** Asks for the average wage of a day, or the monthly pay from which it is worked out. */
export const averagePaySteps = () => ({
  known: choice(
    { ko: '무엇을 알고 있나요?', en: 'Which of these do you know?', zh: '您知道哪一项？' },
    {
      monthly: { ko: '월급', en: 'Monthly pay', zh: '月薪' },
      daily: { ko: '하루 평균임금', en: 'Average wage of a day', zh: '日平均工资' },
    },
  ),
  daily: amount(
    { ko: '하루 평균임금은 얼마인가요?', en: 'What is the average wage of a day?', zh: '日平均工资是多少？' },
    { hint: { ko: '마지막 3개월 임금을 그 기간의 날수로 나눈 금액이에요.' } },
  ),
  monthly: amount(
    { ko: '월급은 얼마인가요?', en: 'What is the monthly pay?', zh: '月薪是多少？' },
    { hint: { ko: '세금을 떼기 전, 매달 받는 수당까지 더한 금액이에요.' } },
  ),
})

/** Conditions for those steps. */
export const averagePayIf = {
  daily: ({ known }: AveragePay) => known === 'daily',
  monthly: ({ known }: AveragePay) => known === 'monthly',
}

/** Clues for those steps. */
export const averagePayClues = {
  known: (told: Parameters<typeof wagesOfMonth>[0]) =>
    payFor(told, 'average', 'day') ? 'daily' : wagesOfMonth(told) ? 'monthly' : undefined,
  daily: wonClue((told) => payFor(told, 'average', 'day')),
  monthly: wonClue(wagesOfMonth),
}

/** Average pay as those steps give it. */
export interface AveragePay {
  readonly known?: string | null
  readonly daily?: number | null
  readonly monthly?: number | null
}

// Days of three months, where it is not known which.
const QUARTER = 91
const FULL_MONTH = 209

/** Average wage of a day with the line that shows it; `fixed` is the ordinary wage of a day where all of the monthly pay is fixed. 근로기준법 제2조 제2항: the higher of the two counts. */
export function averageDay({
  known,
  daily,
  monthly,
}: AveragePay): { value: number; line: string; fixed?: number } | undefined {
  if (known === 'daily') return daily ? { value: daily, line: `하루 평균임금: ${won(daily)}` } : undefined
  if (!monthly) return undefined
  const value = (monthly * 3) / QUARTER
  const line = `하루 평균임금: ${won(monthly)} × 3 ÷ ${QUARTER}일 = ${wonRate(value)}`
  return { value, line, fixed: (monthly / FULL_MONTH) * 8 }
}
