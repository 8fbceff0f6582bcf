import { type Day, dayOf, yearOf } from '../calendar.ts'

const YEAR_WORDS: Readonly<Record<string, number>> = {
  재작년: -2,
  작년: -1,
  지난해: -1,
  올해: 0,
  금년: 0,
  내년: 1,
  다음해: 1,
  후년: 2,
  내후년: 2,
}
const MENTION =
  /(?:(?<year>(?:19|20)\d{2})\s*[년.\-/]|(?<word>재작년|작년|지난\s?해|올해|금년|내후년|내년|다음\s?해|후년))\s*(?:(?<month>1[0-2]|0?[1-9])\s*(?:월|[.\-/](?=\s*\d))\s*(?:(?<day>3[01]|[12]\d|0?[1-9])\s*일?)?)?/g
// A day on which someone came or was born says nothing about the law asked after.
const BEGINNING = /^.{0,6}(입사|들어|시작|부터|까지|태어|출생|생\b|가입|결성|설립|개업)/

interface Mention {
  readonly day: Day
  /** Only a year was named, and it is the year of asking. */
  readonly thisYear: boolean
}

/**
 * The day whose rules are asked for: "작년 3월", "내년 1월", "2027년", "2026-03-14". Undefined where none is named, or several
 * are and it is unclear which is meant.
 */
export function dayAskedIn(text: string, askedOn: Day): Day | undefined {
  const days = [...text.matchAll(MENTION)].flatMap((match) => mention(match, text, askedOn))
  const [only] = days
  return days.length === 1 && only && !only.thisYear ? only.day : undefined
}

function mention(match: RegExpMatchArray, text: string, askedOn: Day): Mention[] {
  const { year, word, month, day } = match.groups ?? {}
  if (BEGINNING.test(text.slice((match.index ?? 0) + match[0].length))) return []
  const inYear = year ? Number(year) : yearOf(askedOn) + (YEAR_WORDS[word?.replace(/\s/g, '') ?? ''] ?? 0)
  // "작년" alone is the whole year; its last day knows every rule of it. A year to come is asked for from its start.
  const [defaultMonth, defaultDay] = inYear < yearOf(askedOn) && !month ? [12, 31] : [1, 1]
  const found = dayOf(inYear, Number(month ?? defaultMonth), Number(day ?? defaultDay))
  return found ? [{ day: found, thisYear: inYear === yearOf(askedOn) && !month }] : []
}
