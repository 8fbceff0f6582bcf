import { type Day, isDay } from '../calendar.ts'
import { dayMeant } from '../intake/steps/day.ts'
import { koreanNumber } from '../intake/steps/korean-number.ts'
import { plainNumber } from '../intake/steps/plain.ts'

export type MentionKind =
  | 'money'
  | 'hours'
  | 'day'
  | 'year'
  | 'years'
  | 'months'
  | 'weeks'
  | 'days'
  | 'percent'
  | 'number'

/** A figure as it stands in a text, with the words around it up to its neighbours. */
export interface Mention {
  readonly kind: MentionKind
  /** As written, unit included: `320만원`, `6시간 30분`, `2026년 1월 5일`. */
  readonly said: string
  readonly before: string
  readonly after: string
}

const SPOKEN_NUMBER = '[일이삼사오육칠팔구십백천만억]{1,12}'
const PLAIN_NUMBER = '\\d+(?:,\\d{3})*(?:\\.\\d+)?'
const LARGE = `${PLAIN_NUMBER}\\s?[억만천백](?:\\s?\\d[\\d,.]*\\s?[만천백십]?)*`
const NATIVE = '하루|이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘|보름'
const COUNTED = '한|두|세|석|네|넉|다섯|여섯|일곱|여덟|아홉|열'
const N = `(?:${PLAIN_NUMBER}|${COUNTED}|[일이삼사오육칠팔구십]{1,3})`

// The first that fits at a place wins, so what holds another stands before it.
const PATTERNS: readonly (readonly [MentionKind, string])[] = [
  ['day', '\\d{4}\\s*[년年]\\s*\\d{1,2}\\s*[월月]\\s*\\d{1,2}\\s*[일日]'],
  ['day', '\\d{4}\\s?[-./]\\s?\\d{1,2}\\s?[-./]\\s?\\d{1,2}(?!\\d)'],
  ['day', '\\d{2}\\s*년\\s*\\d{1,2}\\s*월\\s*\\d{1,2}\\s*일'],
  ['day', '\\d{1,2}\\s*[월月]\\s*\\d{1,2}\\s*[일日]'],
  ['year', '(?:19|20)\\d{2}\\s*[년年](?!\\s*\\d{1,2}\\s*[월月])'],
  ['money', `(?:${LARGE}|${PLAIN_NUMBER})\\s*(?:원|위안|元|块)`],
  ['money', `${SPOKEN_NUMBER}\\s?(?:원|위안)`],
  ['hours', `${N}\\s*시간\\s*(?:\\d{1,2}\\s*분|반)?`],
  ['hours', '\\d{1,3}\\s*분(?!의)'],
  ['percent', `${PLAIN_NUMBER}\\s*(?:%|퍼센트|프로)`],
  ['years', `${N}\\s*[년年](?:\\s*(?:반|${N}\\s*(?:개월|달|个月)(?:\\s*\\d{1,2}\\s*일)?))?`],
  ['months', `${N}\\s*(?:개월|달|个月)(?:\\s*\\d{1,2}\\s*일)?`],
  ['weeks', `${N}\\s*주(?:일|간)?(?![\\d가-힣])`],
  ['days', `(?:${N}\\s*[일天](?![가-힣]*급)|${NATIVE})`],
  ['money', `${LARGE}`],
  ['money', '\\d{1,3}(?:,\\d{3})+'],
  ['number', PLAIN_NUMBER],
]
const ANY = new RegExp(PATTERNS.map(([, pattern], at) => `(?<p${at}>${pattern})`).join('|'), 'gu')
// A spoken number inside a word ("이일을", "만나") is no figure.
const WORDY = new RegExp(`^(?:${SPOKEN_NUMBER}|${COUNTED})`, 'u')

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
  return !WORDY.test(match[0]) || !/[가-힣]/u.test(before)
}

function kindOf({ groups = {} }: RegExpMatchArray): MentionKind {
  const at = PATTERNS.findIndex((_, number) => groups[`p${number}`] !== undefined)
  return PATTERNS[at]?.[0] ?? 'number'
}

const NATIVE_DAYS = NATIVE.split('|')

/** What a mention counts, in its own unit (hours, days …); undefined for a day of the calendar. */
export function countOf({ kind, said }: Mention): number | undefined {
  if (kind === 'day') return undefined
  const native = NATIVE_DAYS.indexOf(said)
  if (native >= 0) return said === '보름' ? 15 : native + 1
  const counted = COUNTED.split('|').findIndex((word) => said.startsWith(word))
  if (counted >= 0) return [1, 2, 3, 3, 4, 4, 5, 6, 7, 8, 9, 10][counted]
  const [bare = ''] = /^[\d,.]+\s?[억만천백]?[\d,.만천백십]*|^[일이삼사오육칠팔구십백천만억]+/u.exec(said) ?? []
  return koreanNumber(bare.trim())
}

/** The day a mention of one means; a yearless one is the nearest before today. */
export function dayOf({ kind, said }: Mention, today: Day): Day | undefined {
  const day = kind === 'day' ? dayMeant(said.replace(/\s+/gu, ' '), today, 'past') : undefined
  return typeof day === 'string' && isDay(day) ? day : undefined
}
