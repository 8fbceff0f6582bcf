/** The one stretch of a day in a text, `저녁 7시부터 밤 11시까지`, in hours, and how many of them are night (10 pm to 6 am). */
export interface Clock {
  readonly hours: number
  readonly night: number
  readonly said: string
  /** What follows it. */
  readonly after: string
}

const NATIVE = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열', '열한', '열두']
const HALF = '(오전|오후|아침|점심|낮|저녁|밤|새벽)'
const TIME = `(?:${HALF}\\s?)?(\\d{1,2}|열한|열두|${NATIVE.slice(0, 10).join('|')})(?:\\s?시(?![간급])(?:\\s?(반|\\d{1,2}\\s?분))?|:([0-5]\\d))`
const STRETCH = new RegExp(
  `(?<![\\d가-힣])${TIME}\\s?(?:부터|에서|~|-)\\s?(?:그\\s?)?(?:다음\\s?날|이튿날|익일)?\\s?${TIME}(?:\\s?까지)?`,
  'gu',
)
// Then the hours of the clock are not the hours of work.
const BREAK = /쉬는\s?시간|휴게|쉬고|밥\s?먹/u
const [NIGHT_FROM, NIGHT_TO] = [22, 30]

/** Undefined where there is none, or several, or it is unclear whether morning or evening is meant. */
export function clockIn(text: string): Clock | undefined {
  const found = [...text.matchAll(STRETCH)]
  const [only] = found
  if (found.length !== 1 || !only || BREAK.test(text)) return undefined
  const begin = timeOf(only.slice(1, 5))
  const end = begin === undefined ? undefined : endOf(only.slice(5, 9), begin)
  if (begin === undefined || end === undefined) return undefined
  const night = within(begin, end, NIGHT_FROM, NIGHT_TO) + within(begin, end, 0, NIGHT_TO - 24)
  return {
    hours: round(end - begin),
    night: round(night),
    said: only[0],
    after: text.slice(only.index + only[0].length),
  }
}

type Parts = readonly (string | undefined)[]

/** Hours since midnight; undefined for "7시", which may be either. */
function timeOf([half, word = '', minutes = '', digits]: Parts): number | undefined {
  const hour = NATIVE.indexOf(word) + 1 || Number(word)
  const part = (minutes === '반' ? 30 : Number(minutes.replace(/\D/gu, '') || digits || 0)) / 60
  if (hour > 24) return undefined
  if (hour > 12) return hour + part
  if (half === undefined) return hour === 0 ? part : undefined
  return (hour % 12) + (isAfternoon(half, hour) ? 12 : 0) + part
}

/** "밤 11시" is before midnight, "밤 12시" and "밤 1시" behind it. */
function isAfternoon(half: string, hour: number): boolean {
  if (half === '밤') return hour >= 6 && hour < 12
  return half === '오후' || half === '저녁' || ((half === '낮' || half === '점심') && hour !== 11 && hour !== 10)
}

/** The end behind its beginning; "저녁 6시부터 9시까지" takes the next nine of the clock. */
function endOf(parts: Parts, begin: number): number | undefined {
  const said = timeOf(parts)
  if (said !== undefined) return said > begin ? said : said + 24
  const bare = timeOf(['오전', ...parts.slice(1)])
  const next = bare === undefined ? undefined : [bare, bare + 12, bare + 24, bare + 36].find((one) => one > begin)
  return parts[0] === undefined ? next : undefined
}

const within = (begin: number, end: number, from: number, to: number): number =>
  Math.max(0, Math.min(end, to) - Math.max(begin, from))

const round = (hours: number): number => Math.round(hours * 100) / 100
