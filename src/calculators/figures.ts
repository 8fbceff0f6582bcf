import { money } from '../core/intake/steps/amount.ts'
import type { Text } from '../core/text.ts'

const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })

/** `3.6`, `1,095`: at most two decimals. */
export const number = (value: number): string => GROUPED.format(value)

/** Won, with what is below a won cut off: `10,533,333원`. */
export const won = (value: number): string => money(Math.floor(value + 1e-6), { locale: 'ko', currency: 'KRW' })

/** Yuan in Korean wording, rounded to the fen: `126,000위안`. */
export const yuan = (value: number): string => money(Math.round(value * 100) / 100, { locale: 'ko', currency: 'CNY' })

/** A line of a result, in Korean. */
export const said = (ko: string): Text => ({ ko })

/** Won to two decimals, for a rate that is multiplied further: `11,961.72원`. */
export const wonRate = (value: number): string => `${number(value)}원`

/** Won to the nearest, `약` before it where it was rounded: `12,500원`, `약 11,962원`. */
export const aboutWon = (value: number): string =>
  Math.abs(value - Math.round(value)) < 1e-6 ? won(value) : `약 ${won(Math.round(value))}`
