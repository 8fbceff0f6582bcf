import type { Clue, Told } from '../../core/calculating/clue.ts'
import { countOf, type Mention } from '../../core/calculating/mention.ts'
import { perQuestion } from '../../core/calculating/per-question.ts'
import { PART_WORDS, type PayPart, type PayUnit, UNIT_WORDS } from './pay-words.ts'

/** A sum that a question in Korean says of pay. */
export interface Pay {
  readonly unit: PayUnit | undefined
  readonly part: PayPart | undefined
  readonly amount: number
}

/** Every sum of pay in a question, in order. */
const paysIn = perQuestion(({ mentions }): readonly Pay[] =>
  mentions.flatMap((mention, at) => payIn(mention, mentions[at - 1]) ?? []),
)

// "상여금은 1년에 400만원", "하루 평균임금 9만원": the time before the sum is a figure itself, so its words are read along.
const RATE = /^(?:하루|1일|일\s?일|한\s?달|1개월|1년|일\s?년|한\s?시간|1시간|1주)$/u
const WINDOW = 26

function payIn(mention: Mention, previous: Mention | undefined): Pay | undefined {
  const lead = leadOf(mention, previous)
  const amount = wonIn(mention, lead)
  if (amount === undefined) return undefined
  const { unit, part } = namedIn(lead) ?? namedIn(mention.after.slice(0, 8)) ?? {}
  return { unit: unit && isLikely(unit, amount) ? unit : unitBy(part, amount), part, amount }
}

function leadOf({ before }: Mention, previous: Mention | undefined): string {
  const earlier = previous && RATE.test(previous.said) ? previous.before : ''
  const clause = `${earlier}${previous?.said ?? ''}${before}`.split(/[.?!\n](?!\d)/u).at(-1) ?? ''
  return clause.slice(-WINDOW)
}

/** The last words for a unit and a part. */
function namedIn(words: string): Pick<Pay, 'unit' | 'part'> | undefined {
  const [unit, part] = [lastOf(UNIT_WORDS, words), lastOf(PART_WORDS, words)]
  if (!unit && !part) return undefined
  // "최저임금 위반인지 월 190만원": the subject of the question is not what the sum is for.
  const isSubject = part?.key === 'other' && unit !== undefined && unit.end > part.end
  return { unit: unit?.key, part: isSubject ? undefined : part?.key }
}

interface Last<Key> {
  readonly key: Key
  readonly end: number
}

/** The key whose words come last; of two that end together the first. */
function lastOf<Key extends string>(words: Readonly<Record<Key, RegExp>>, text: string): Last<Key> | undefined {
  const found = (Object.keys(words) as Key[]).flatMap((key): Last<Key>[] => {
    const last = text.search(words[key]) < 0 ? undefined : [...text.matchAll(words[key])].at(-1)
    return last ? [{ key, end: last.index + last[0].length }] : []
  })
  return found.sort((one, other) => other.end - one.end)[0]
}

const NAMED = /(?:월[급굽]|기본급|급여|연봉|봉급|통상임금|수당|식대|상여금?)[은는이가]?\s*(?:약\s?)?$/u
const PRICED =
  /(?:시[급굽]|시간당|일당|일급|월[급굽]|임[금굼긍]|기본급|급여|연봉|수당|식대|상여금?)[은는이가]?\s*(?:약\s?)?$/u
const COUNTS = /^\s*(?:으?로|시간|h|명|일|%|번|호|년|개)/u

/** The won a mention means: 250만원, a bare 98000 behind a word for pay, and "월급 250" for 2,500,000. */
function wonIn(mention: Mention, lead: string): number | undefined {
  const count = countOf(mention)
  if (mention.kind === 'money' || count === undefined) return mention.kind === 'money' ? count : undefined
  if (mention.kind !== 'number' || COUNTS.test(mention.after) || /^20[0-4]\d$/u.test(mention.said)) return undefined
  if (count >= 1000 && !/연봉[은는이가]?\s*$/u.test(lead)) return PRICED.test(lead) ? count : undefined
  const isMonth =
    /(?:(?<!개)월|한\s?달에?|매달|매월)\s?$/u.test(lead) && /^\s?(?:정도|쯤)?\s?(?:받|벌|씩)/u.test(mention.after)
  return count >= 5 && count < 100_000 && (NAMED.test(lead) || isMonth) ? count * 10_000 : undefined
}

const [HOURLY_MOST, DAILY_MOST] = [60_000, 700_000]

// "통상시급 구해 주세요. 기본급 200만원": the unit is asked for, not said of the sum.
const isLikely = (unit: PayUnit, amount: number): boolean =>
  unit === 'hour' ? amount <= HOURLY_MOST * 2 : unit === 'day' ? amount <= DAILY_MOST * 2 : amount > HOURLY_MOST

/** How long a sum without a unit is for, from its size: nobody earns 700,000 won an hour or 60,000 won a month. */
function unitBy(part: PayPart | undefined, amount: number): PayUnit | undefined {
  if (part === 'base' || part === 'allowance') return amount > HOURLY_MOST || part === 'allowance' ? 'month' : 'hour'
  if (part === 'average') return amount > DAILY_MOST ? 'month' : 'day'
  if (part !== 'ordinary' && part !== 'whole' && part !== undefined) return undefined
  return amount <= HOURLY_MOST ? 'hour' : amount <= DAILY_MOST ? 'day' : 'month'
}

const of = (pays: readonly Pay[], unit: PayUnit, ...parts: readonly PayPart[]): Pay[] =>
  pays.filter((one) => one.unit === unit && one.part !== undefined && parts.includes(one.part))

/** The one amount meant; undefined where several differ. */
function only(pays: readonly Pay[]): number | undefined {
  const amounts = new Set(pays.map(({ amount }) => amount))
  return amounts.size === 1 ? pays[0]?.amount : undefined
}

/** Fixed pay of a month: its parts added up where the base is named (기본급 + 직무수당), or the month's pay as said. */
export function monthlyPay(told: Told): number | undefined {
  const pays = paysIn(told)
  const base = only(of(pays, 'month', 'base'))
  if (base !== undefined) return base + sumOf(of(pays, 'month', 'allowance', 'bonus'))
  const said = only(of(pays, 'month', 'ordinary')) ?? only(of(pays, 'month', 'whole', 'total'))
  if (said !== undefined) return said
  const yearly = only(of(pays, 'year', 'whole'))
  return yearly === undefined ? onlyBare(pays, 'month') : Math.round(yearly / 12)
}

/** All pay of a month, extra pay along: what an average wage is made of. */
export function wagesOfMonth(told: Told): number | undefined {
  const pays = paysIn(told)
  return only(of(pays, 'month', 'average')) ?? only(of(pays, 'month', 'whole', 'total')) ?? monthlyPay(told)
}

/** Ordinary wage of a day: as said, eight times that of an hour, or by the 209 hours of a month. */
export function ordinaryDay(told: Told): number | undefined {
  const pays = paysIn(told)
  const [day, hour, month] = (['day', 'hour', 'month'] as const).map((unit) => only(of(pays, unit, 'ordinary')))
  return day ?? (hour === undefined ? month && Math.round((month / 209) * 8) : hour * 8)
}

const sumOf = (pays: readonly Pay[]): number => pays.reduce((sum, { amount }) => sum + amount, 0)

/** Pay of an hour. */
export const hourlyPay = (told: Told): number | undefined => single(told, 'hour')
/** Pay of a day, not the average wage. */
export const dailyPay = (told: Told): number | undefined => single(told, 'day')

function single(told: Told, unit: PayUnit): number | undefined {
  const pays = paysIn(told)
  return only(of(pays, unit, 'ordinary')) ?? only(of(pays, unit, 'whole', 'base')) ?? onlyBare(pays, unit)
}

// A sum that nothing names is pay where it is the only one.
function onlyBare(pays: readonly Pay[], unit: PayUnit): number | undefined {
  const bare = pays.filter((one) => one.part === undefined && one.unit === unit)
  return pays.filter(({ part }) => part !== 'other').length === bare.length ? only(bare) : undefined
}

/** Pay as said: by the hour, the day or the month; ordinary wage before others. */
export function payOf(told: Told): { unit: 'hour' | 'day' | 'month'; amount: number } | undefined {
  const units = [
    { unit: 'hour', amount: hourlyPay(told) },
    { unit: 'day', amount: dailyPay(told) },
    { unit: 'month', amount: monthlyPay(told) },
  ] as const
  const ordinary = paysIn(told).find(({ part, unit }) => part === 'ordinary' && unit !== undefined)?.unit
  const found = units.find(({ unit, amount }) => unit === ordinary && amount) ?? units.find(({ amount }) => amount)
  return found?.amount === undefined ? undefined : { unit: found.unit, amount: found.amount }
}

/** Clue from a sum in won. */
export const wonClue =
  (read: (told: Told) => number | undefined): Clue =>
  (told) =>
    inWords(read(told))

const inWords = (amount: number | undefined): string | undefined => (amount === undefined ? undefined : `${amount}원`)

/** Clues for steps that ask for pay by the hour, the day or the month. */
export const paid: Readonly<Record<'hour' | 'day' | 'month', Clue>> = {
  hour: wonClue(hourlyPay),
  day: wonClue(dailyPay),
  month: wonClue(monthlyPay),
}

/** Clue for a step that asks by what pay is set: `hour`, `day` or `month`. */
export const paidBy: Clue = (told) => payOf(told)?.unit
/** Clue for the sum that goes with it. */
export const paidSum: Clue = wonClue((told) => payOf(told)?.amount)
/** Clue for regular bonuses of a year, where they are said by the year. */
export const yearlyBonus: Clue = wonClue((told) => only(of(paysIn(told), 'year', 'bonus')))
/** The one sum of such a part and unit. */
export const payFor = (told: Told, part: PayPart, unit?: PayUnit): number | undefined =>
  only(paysIn(told).filter((one) => one.part === part && (unit === undefined || one.unit === unit)))
