import type { Sum } from '../core/calculating/calculator.ts'
import type { Clue } from '../core/calculating/clue.ts'
import { type Day, yearOf } from '../core/calendar.ts'
import { choice } from '../core/intake/steps/choice.ts'
import { amountOn, KR_MINIMUM_WAGE, yearsKnown } from './amounts.ts'
import { said } from './figures.ts'

const yearKey = (year: number): string => `y${year}`
const OTHER = 'other'

const KNOWN = KR_MINIMUM_WAGE.map(({ from }) => yearOf(from)).sort((one, other) => other - one)

/** Asks for which year; the years of the table and "another". */
export const wageYearStep = () =>
  choice(
    { ko: '어느 해의 임금인가요?', en: 'Pay of which year?', zh: '是哪一年的工资？' },
    {
      ...Object.fromEntries(
        KNOWN.map((year) => [yearKey(year), { ko: `${year}년`, en: String(year), zh: `${year}年` }]),
      ),
      [OTHER]: { ko: '다른 해', en: 'Another year', zh: '其他年份' },
    },
  )

const WORDS: Readonly<Record<string, number>> = {
  재작년: -2,
  작년: -1,
  지난해: -1,
  올해: 0,
  금년: 0,
  내년: 1,
  다음해: 1,
  내후년: 2,
}

// A year of joining says nothing of the year whose pay is meant.
const YEAR =
  /(?<!\d)(20\d{2}(?=\s?(?:년(?!.{0,10}(?:입사|들어|시작|부터))|[.\-/]\s?\d))|[2-3]\d(?=\s?년(?:도|\s?(?:최저|적용))))/gu

/** Clue: the year named, `내년` as of today; this year where none is. */
export const wageYear: Clue = ({ text, today }) => {
  const named = [...text.matchAll(YEAR)].map(([, year]) => (Number(year) % 2000) + 2000)
  const [word = ''] = /재작년|작년|지난\s?해|올해|금년|내후년|내년|다음\s?해/u.exec(text) ?? []
  const year = named.at(-1) ?? yearOf(today) + (WORDS[word.replace(/\s/gu, '')] ?? 0)
  return KNOWN.includes(year) ? yearKey(year) : OTHER
}

/** What the minimum is in the year chosen. */
export const minimumIn = (year: string | null | undefined): { year: number; hourly: number } | undefined => {
  const number = Number(year?.slice(1))
  const found = Number.isNaN(number) ? undefined : amountOn(KR_MINIMUM_WAGE, firstOf(number))
  return found && { year: number, hourly: found.value }
}

const firstOf = (year: number): Day => `${year}-01-01`

/** Says kindly that a year is not in the table. */
export const unknownYear = (): Sum => ({
  kind: 'no_sum',
  why: said(
    `저는 ${yearsKnown(KR_MINIMUM_WAGE)}년 최저임금만 알고 있어요. 다른 해의 금액은 최저임금위원회 누리집이나 고용노동부 상담전화(1350)에서 확인할 수 있어요.`,
  ),
  articles: ['최저임금법#10'],
})
