import { addDays, type Day, dayOf, daysBetween, yearOf } from '../calendar.ts'
import { dayMeant } from '../intake/steps/day.ts'
import { plainNumber } from '../intake/steps/plain.ts'

/** Words that tell the day of an event from the other days of a text. */
export interface DayWords {
  /** Stands right behind the day, or before it: `에 해고됐어요`. */
  readonly near: RegExp
  readonly not?: RegExp
  /** Must occur somewhere in the text. */
  readonly given?: RegExp
}

// Words this far from a day still speak of it.
const BEFORE = 12
const AFTER = 16
// Days of another event.
const ANOTHER = /^\s*(?:[에은는]\s*)?(?:부터|입사|들어(?:갔|왔|가)|시작|채용|태어)/u

/**
 * The day of an event that a text tells in passing: "5월 2일에 해고됐어요", "어제 잘렸어요", "지난달 5일에 그만뒀는데". Undefined where
 * none is told, or where it is unclear which year is meant: a wrong day is worse than none.
 */
export function dayToldIn(text: string, today: Day, { near, not, given }: DayWords): Day | undefined {
  if (given && !given.test(text)) return undefined
  const days = daysIn(plainNumber(text), today).filter(({ after }) => !ANOTHER.test(after) && !not?.test(after))
  const told = days.find(({ after }) => near.test(after)) ?? days.find(({ before }) => near.test(before))
  return told?.day
}

interface Told {
  readonly day: Day
  readonly before: string
  readonly after: string
}

// Years, months and days as groups; a day without a year needs its 월 or a slash, so that 3.5 is no day.
const WRITTEN = [
  '(?<word>재작년|작년|지난해|올해|금년|내년)\\s*(?<wm>\\d{1,2})\\s*월\\s*(?<wd>\\d{1,2})\\s*일?',
  '(?<y>(?:19|20)\\d{2}|\\d{2})\\s*(?:년|[-./])\\s*(?<ym>\\d{1,2})\\s*(?:월|[-./])\\s*(?<yd>\\d{1,2})\\s*일?',
  '(?<which>이번|지난|저번)\\s?달\\s*(?<md>\\d{1,2})\\s*일',
  '(?<m>\\d{1,2})\\s*(?:월|/)\\s*(?<d>\\d{1,2})(?!\\d|/)\\s*일?',
  '(?<ago>\\d{1,3})\\s*일\\s*전',
  '(?<![가-힣])(?<spoken>오늘|어제|그저께|그제)(?=[\\s에은는부로,]|$)',
]
const ANY = new RegExp(`(?<!\\d)(?:${WRITTEN.join('|')})`, 'gu')

function daysIn(text: string, today: Day): Told[] {
  const found = [...text.matchAll(ANY)]
  return found.flatMap((match, at) => {
    const end = match.index + match[0].length
    const previous = found[at - 1]
    const before = text.slice(previous ? previous.index + previous[0].length : 0, match.index)
    const after = text.slice(end, found[at + 1]?.index ?? text.length).slice(0, AFTER)
    const day = meant(match.groups ?? {}, after, today)
    return day === undefined ? [] : [{ day, before: before.slice(-BEFORE), after }]
  })
}

type Groups = Readonly<Record<string, string | undefined>>

function meant(groups: Groups, after: string, today: Day): Day | undefined {
  const { word, wm, wd, y, ym, yd, which, md, m, d, ago, spoken } = groups
  if (word) return dayOf(yearOf(today) + (YEARS[word] ?? 0), Number(wm), Number(wd))
  if (y) return dayOf(Number(y) + (y.length === 2 ? 2000 : 0), Number(ym), Number(yd))
  if (which) return dayOfMonth(which === '이번' ? 0 : 1, Number(md), today)
  if (ago) return addDays(today, -Number(ago))
  if (spoken) return real(dayMeant(spoken, today, 'any'))
  return yearless(`${m}월 ${d}일`, after, today)
}

const YEARS: Readonly<Record<string, number>> = { 재작년: -2, 작년: -1, 지난해: -1, 올해: 0, 금년: 0, 내년: 1 }

function dayOfMonth(monthsBack: number, day: number, today: Day): Day | undefined {
  const index = yearOf(today) * 12 + Number(today.slice(5, 7)) - 1 - monthsBack
  return dayOf(Math.floor(index / 12), (index % 12) + 1, day)
}

const TO_COME = /예정|된대|한대|자른대|잘린대|짤린대|끝난대|나가래|그만두래|될\s?거|할\s?거|까지만/u
// A day without a year that is further away than this may just as well lie in another year.
const SURELY = 270

function yearless(text: string, after: string, today: Day): Day | undefined {
  const day = real(dayMeant(text, today, TO_COME.test(after) ? 'future' : 'past'))
  return day !== undefined && Math.abs(daysBetween(day, today)) <= SURELY ? day : undefined
}

const real = (day: ReturnType<typeof dayMeant>): Day | undefined => (typeof day === 'string' ? day : undefined)
