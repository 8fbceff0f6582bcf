import { z } from 'zod'
import { addDays, type Day, daysBetween, isDay } from '../../calendar.ts'
import type { Locale, Text } from '../../text.ts'
import { accept, type Manner, refuse, type Said, type Setting, type Step } from '../step.ts'
import { dayMeant } from './day.ts'
import { koreanNumber } from './korean-number.ts'
import { plainNumber } from './plain.ts'

/** How long something lasted: said in years, months and days, or worked out from its first and last day, which then are kept. */
export interface Span {
  readonly years: number
  readonly months: number
  readonly days: number
  readonly from?: Day
  readonly to?: Day
}

/** A length of time: `5년`, `8년 6개월`, `3년 반`, `2021-03-02부터 2026-08-31까지`. */
export function period(ask: Text, manner: Manner = {}): Step<Span> {
  const read = (said: Said, { today }: Setting) => {
    const found = said.kind === 'text' ? spanMeant(said.text, today) : undefined
    return found === undefined ? refuse('not_a_period') : accept(found)
  }
  return { kind: 'period', ask, ...manner, value: VALUE, read, show: (value, { locale }) => shown(value, locale) }
}

const VALUE: z.ZodType<Span> = z.object({
  years: z.number().int().min(0),
  months: z.number().int().min(0),
  days: z.number().int().min(0),
  from: z.string().refine(isDay).exactOptional(),
  to: z.string().refine(isDay).exactOptional(),
})

const NATIVE: Readonly<Record<string, string>> = { 한: '1', 두: '2', 세: '3', 석: '3', 네: '4', 넉: '4' }
const SAID = /^(?:(\S{1,4}?)\s*[년年])?\s*(?:(반)|(?:(\S{1,4}?)\s*(?:개월|달|个月|月))?\s*(?:(\S{1,4}?)\s*[일天])?)$/u
const BETWEEN = /^(.+?)(?:\s*(?:부터|에서|~|到|至)\s*|\s+[-–]\s+)(.+?)\s*(?:까지|止)?$/u

/** The span that a text means; two days, both counted, are one, and "지금" or nothing after "부터" is today. */
export function spanMeant(text: string, today: Day): Span | undefined {
  const bare = plainNumber(text)
    .replace(/^(약|대략|한(?=\s)|총|모두|딱|만)\s*/u, '')
    .replace(/\s*(정도|쯤|동안|간|이에요|예요|이요|입니다|요)*[.!~。]*$/u, '')
  return spoken(bare) ?? between(bare, today)
}

function spoken(text: string): Span | undefined {
  const parts = text === '' ? null : SAID.exec(text)
  if (!parts) return undefined
  const [years, months, days] = [parts[1], parts[3], parts[4]].map((part) => (part === undefined ? 0 : whole(part)))
  if (years === undefined || months === undefined || days === undefined) return undefined
  return { years, months: parts[2] ? 6 : months, days }
}

function whole(text: string): number | undefined {
  const found = koreanNumber(NATIVE[text] ?? text)
  return found !== undefined && Number.isInteger(found) ? found : undefined
}

function between(text: string, today: Day): Span | undefined {
  const parts = BETWEEN.exec(text)
  const from = dayMeant(parts?.[1] ?? '', today, 'past')
  const to = /^(지금|현재|오늘|现在)$/u.test(parts?.[2] ?? '') ? today : dayMeant(parts?.[2] ?? '', today, 'past')
  return typeof from === 'string' && typeof to === 'string' && from <= to ? spanBetween(from, to) : undefined
}

/** From the first to the last day, both counted. */
export function spanBetween(from: Day, to: Day): Span {
  const end = addDays(to, 1)
  let months = monthsApart(from, end)
  if (addMonths(from, months) > end) months -= 1
  const rest = daysBetween(addMonths(from, months), end)
  return { years: Math.floor(months / 12), months: months % 12, days: rest, from, to }
}

const numbers = (day: Day): [number, number, number] => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return [year, month, date]
}

function monthsApart(from: Day, to: Day): number {
  const [year, month] = numbers(from)
  const [endYear, endMonth] = numbers(to)
  return (endYear - year) * 12 + endMonth - month
}

/** The same date so many months later; the month's last day where it has no such date. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = numbers(day)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(date, last)))
    .toISOString()
    .slice(0, 10)
}

const UNITS: Readonly<Record<Locale, readonly [string, string, string]>> = {
  ko: ['년', '개월', '일'],
  en: [' years', ' months', ' days'],
  zh: ['年', '个月', '天'],
}

function shown({ years, months, days, from, to }: Span, locale: Locale): string {
  const parts = [years, months, days].flatMap((value, at) => (value > 0 ? [`${value}${UNITS[locale][at]}`] : []))
  const length = parts.join(' ') || `0${UNITS[locale][2]}`
  return from && to ? `${length} (${from} ~ ${to})` : length
}
