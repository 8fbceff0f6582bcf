import { type Day, isDay, yearOf } from '../calendar.ts'
import { amountMeant } from '../intake/steps/amount.ts'
import { dayMeant } from '../intake/steps/day.ts'
import { koreanNumber } from '../intake/steps/korean-number.ts'
import { plainNumber } from '../intake/steps/plain.ts'
import { type MentionKind, NATIVE_COUNT, NATIVE_DAYS, PATTERNS } from './mention-patterns.ts'

export type { MentionKind }

/** A figure as it stands in a text, with the words around it up to its neighbours. */
export interface Mention {
  readonly kind: MentionKind
  /** As written, unit included: `320만원`, `6시간 30분`, `2026년 1월 5일`. */
  readonly said: string
  readonly before: string
  readonly after: string
}

// One group a pattern, and none inside: the group that matched tells the kind.
const ANY = new RegExp(PATTERNS.map(([, pattern]) => `(${pattern})`).join('|'), 'gu')
// A spoken number inside a word ("이일을", "만나") is no figure.
const WORDY = new RegExp(`^(?:[일이삼사오육칠팔구십]|${NATIVE_COUNT})`, 'u')

/** The figures of a text in order. */
export function mentionsIn(text: string): Mention[] {
  const plain = plainNumber(text)
  const found = [...plain.matchAll(ANY)].filter((match) => standsAlone(plain, match))
  return found.map((match, at) => {
    const previous = found[at - 1]
    const end = match.index + match[0].length
    return {
      kind: kindOf(match),
      said: match[0].trim(),
      before: plain.slice(previous ? previous.index + previous[0].length : 0, match.index),
      after: plain.slice(end, found[at + 1]?.index ?? plain.length),
    }
  })
}

function standsAlone(text: string, match: RegExpMatchArray): boolean {
  const before = text[(match.index ?? 0) - 1] ?? ' '
  return kindOf(match) === 'money' || !WORDY.test(match[0]) || !/[가-힣]/u.test(before)
}

const kindOf = (match: RegExpMatchArray): MentionKind =>
  PATTERNS[match.findIndex((group, at) => at > 0 && group !== undefined) - 1]?.[0] ?? 'number'

const LEADING = new RegExp(`^(?:[\\d,.]+|${NATIVE_COUNT}|[일이삼사오육칠팔구십]+)`, 'u')

/** What a mention counts, in its own unit (hours, days …); undefined for a day or month of the calendar. */
export function countOf({ kind, said }: Mention): number | undefined {
  if (kind === 'day' || kind === 'month') return undefined
  if (kind === 'money') return amountMeant(said)
  const days = NATIVE_DAYS.indexOf(said)
  if (days >= 0) return days + 1
  if (said === '보름') return 15
  if (kind === 'hours') return hoursOf(said)
  // In 십오일 the last sign is the unit, not a one.
  return leading(kind === 'days' ? said.replace(/[일天]$/u, '') : said)
}

function leading(said: string): number | undefined {
  const [bare = ''] = LEADING.exec(said) ?? []
  return nativeCount(bare) ?? koreanNumber(bare)
}

/** `두 시간 반` is 2.5, `30분` half an hour. */
function hoursOf(said: string): number | undefined {
  const minutes = Number(/(\d{1,3})\s*분$/u.exec(said)?.[1] ?? (said.endsWith('반') ? 30 : 0))
  const hours = said.includes('시간') ? leading(said) : 0
  return hours === undefined ? undefined : Math.round((hours + minutes / 60) * 100) / 100
}

const TENS: Readonly<Record<string, number>> = { 열: 10, 스물: 20, 스무: 20, 서른: 30, 마흔: 40 }
const ONES = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉']
const SAME: Readonly<Record<string, string>> = { 석: '세', 넉: '네' }

/** 한 to 마흔아홉, as said before a counter. */
function nativeCount(word: string): number | undefined {
  const tens = Object.keys(TENS).find((ten) => word.startsWith(ten)) ?? ''
  const rest = word.slice(tens.length)
  const ones = ONES.indexOf(SAME[rest] ?? rest) + 1
  if (tens === '' && ones === 0) return undefined
  return rest !== '' && ones === 0 ? undefined : (TENS[tens] ?? 0) + ones
}

const LENGTH =
  /^(?:(\S{1,4}?)\s*[년年])?(?:\s*하고도?)?\s*(?:(반)|(?:(\S{1,4}?)\s*(?:개월|달|个月))?\s*(?:(\S{1,4}?)\s*[일天])?)$/u

/** A length of time in its parts: `3년 하고 6개월`, `두 달`, `18개월`, `열흘`. Undefined for what is none. */
export function lengthOf(mention: Mention): { years: number; months: number; days: number } | undefined {
  if (mention.kind === 'days') return { years: 0, months: 0, days: countOf(mention) ?? 0 }
  const isLength = mention.kind === 'years' || mention.kind === 'months'
  const parts = isLength ? LENGTH.exec(mention.said) : null
  if (!parts) return undefined
  const [years = 0, months = 0, days = 0] = [parts[1], parts[3], parts[4]].map((part) => (part ? whole(part) : 0))
  return { years, months: parts[2] ? 6 : months, days }
}

const whole = (word: string): number => nativeCount(word) ?? koreanNumber(word) ?? 0

const YEAR_WORDS: Readonly<Record<string, number>> = { 재작년: -2, 작년: -1, 지난해: -1, 올해: 0, 금년: 0, 내년: 1 }

/** The day a mention of one means; a yearless one is the nearest before today, "작년 3월 2일" is a year before today's. */
export function dayOf({ kind, said }: Mention, today: Day): Day | undefined {
  if (kind !== 'day') return undefined
  const [, word = '', rest = said] = /^(\D{2,4}?)\s*(\d.*)$/u.exec(said) ?? []
  const offset = YEAR_WORDS[word.replace(/\s/gu, '')]
  const full = offset === undefined ? said : `${yearOf(today) + offset}년 ${rest}`
  const day = dayMeant(full.replace(/\s+/gu, ' '), today, 'past')
  return typeof day === 'string' && isDay(day) ? day : undefined
}
