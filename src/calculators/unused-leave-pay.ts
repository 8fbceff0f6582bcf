import type { Sum } from '../core/calculating/calculator.ts'
import { aboutWon, number, said, wonRate } from './figures.ts'
import { type OrdinaryPay, ordinaryDayOf } from './ordinary-pay.ts'

/** Pay for unused leave: days × ordinary wage of a day. */
export function unusedLeavePay({ unused, ...pay }: OrdinaryPay & { readonly unused?: number | null }): Sum {
  const daily = ordinaryDayOf(pay)
  if (!daily || !unused) return { kind: 'no_sum', why: said('못 쓴 연차 일수와 통상임금이 있어야 계산할 수 있어요.') }
  const sum = daily.value * unused
  return {
    kind: 'worked_out',
    headline: said(`못 쓴 연차 ${number(unused)}일의 수당은 ${aboutWon(sum)}이에요.${daily.hourSaid}`),
    steps: [daily.line, `연차수당: ${wonRate(daily.value)} × ${number(unused)}일 = ${wonRate(sum)}`].map(said),
    notes: [said('그만뒀다면 14일 안에 받아야 하고(제36조), 3년 안에 청구해야 해요(제49조).')],
  }
}
