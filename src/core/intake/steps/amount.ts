import { z } from 'zod'
import type { Text } from '../../text.ts'
import { accept, type Manner, refuse, type Said, type Showing, type Step } from '../step.ts'
import { koreanNumber } from './korean-number.ts'
import { plainNumber } from './plain.ts'

const MOST = 1_000_000_000_000

/** Money in whole units of the union's currency (CNY may have two decimals): `3,200,000원`, `68만원`, `3천5백`, `10.25만`. */
export function amount(ask: Text, manner: Manner & { min?: number; max?: number } = {}): Step<number> {
  const { min = 1, max = MOST, ...rest } = manner
  const read = (said: Said) => {
    const found = said.kind === 'text' ? amountMeant(said.text) : undefined
    if (found === undefined) return refuse('not_an_amount')
    if (found < min) return refuse('amount_too_small', { min: grouped(min) })
    return found > max ? refuse('amount_too_large', { max: grouped(max) }) : accept(found)
  }
  return {
    kind: 'amount',
    ask,
    ...rest,
    value: z.number().min(0),
    read,
    show: (value, showing) => money(value, showing),
  }
}

/** The amount a text means, rounded to 2 decimals; undefined for "많이" or "약간". */
export function amountMeant(text: string): number | undefined {
  const bare = plainNumber(text)
    .replaceAll(/[₩¥￥]/gu, '')
    .replace(/^(약|대략|한|총|모두|大概|大约|约|一共)\s*/u, '')
    .replace(/\s*(정도|쯤|가량)?\s*(이에요|예요|이요|입니다|요)?[.!~。]*$/u, '')
    .replace(/\s*(원|위안|元|块|won|yuan|krw|cny|rmb)\s*(정도|쯤|가량)?$/iu, '')
    .replace(/\s*(정도|쯤|가량)$/u, '')
  return koreanNumber(bare)
}

const WON: Readonly<Record<Showing['locale'], Readonly<Record<string, string>>>> = {
  ko: { KRW: '원', CNY: '위안' },
  en: { KRW: ' won', CNY: ' yuan' },
  zh: { KRW: '韩元', CNY: '元' },
}

/** `3,200,000원`, `32,900위안`. */
export const money = (value: number, { locale, currency }: Showing): string =>
  `${grouped(value)}${WON[locale][currency] ?? ` ${currency}`}`

// Making a format costs more than a hundred uses of it.
const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })
const grouped = (value: number): string => GROUPED.format(value)
