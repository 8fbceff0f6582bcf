import { type Clue, firstOf, phrase, type Told } from '../../core/calculating/clue.ts'
import { countOf, type Mention } from '../../core/calculating/mention.ts'
import { perQuestion } from '../../core/calculating/per-question.ts'

/** A figure with the words before it, the figure before it among them. */
interface Led {
  readonly mention: Mention
  readonly count: number
  readonly lead: string
}

const ledIn = ({ mentions }: Told): Led[] =>
  mentions.flatMap((mention, at) => {
    if (mention.kind !== 'hours') return []
    const [previous, count] = [mentions[at - 1], countOf(mention)]
    const lead = `${previous?.before.slice(-6) ?? ''}${previous?.said ?? ''}${mention.before}`.slice(-20)
    return count === undefined ? [] : [{ mention, count, lead }]
  })

const BESIDE = /연장|야간|휴일|야근|잔업|특근|초과|시간\s?외|더\s*$/u
const A_WEEK = /(?:^|[^가-힣])(?:한|매|1|일)?\s?주(?:일|간|당|중)?에?(?!\s?[말휴급가-힣]{2,})|소정\s?근로/u
const A_DAY = /하루|1일|매일|날마다/u
const A_MONTH = /월|한\s?달|기준\s?시간/u
const WEEKDAYS = /평일|월\s?[~-]\s?금|월요일부터\s?금요일/u
// Fewer than so many hours are said of no whole week, more of no day.
const [LEAST_A_WEEK, MOST_A_DAY, MOST_A_WEEK] = [3, 16, 70]

const isLimit = ({ mention }: Led): boolean => /^\s?(?:미만|이하|이상|초과|넘)/u.test(mention.after)

const hoursIn = perQuestion((told) => ledIn(told).filter((one) => !BESIDE.test(one.lead.slice(-10)) && !isLimit(one)))

function daysAWeek(told: Told): number | undefined {
  const days = told.mentions.find(
    ({ kind, before, said }) => kind === 'days' && said !== '하루' && /(?:주|일주일)(?:에|일에)?\s?$/u.test(before),
  )
  const count = days && countOf(days)
  if (count !== undefined && count <= 7) return count
  return WEEKDAYS.test(told.text) ? 5 : undefined
}

function hoursADay(told: Told): number | undefined {
  const perDay = hoursIn(told).find(
    ({ count, lead, mention }) =>
      count <= MOST_A_DAY && (A_DAY.test(lead) || /^\s?씩/u.test(mention.after) || /\d\s?일\s*$/u.test(lead)),
  )
  return perDay?.count
}

/** Hours a week: as said, or days a week times hours a day; more than seventy are the paid hours of a month ("월 209시간"). */
export function hoursAWeek(told: Told): number | undefined {
  const said = hoursIn(told).find(
    ({ count, lead }) =>
      count >= LEAST_A_WEEK &&
      count <= MOST_A_WEEK &&
      A_WEEK.test(lead) &&
      !(count <= MOST_A_DAY && (A_DAY.test(lead) || /\d\s?일\s*$/u.test(lead))),
  )
  if (said) return said.count
  const [days, daily] = [daysAWeek(told), hoursADay(told)]
  if (days && daily) return days * daily
  return hoursIn(told).find(({ count, lead }) => count > MOST_A_WEEK && count < 320 && A_MONTH.test(lead))?.count
}

const inWords = (value: number | undefined): string | undefined => (value === undefined ? undefined : String(value))

/** Clue for hours a week (or a month, where so many are said). */
export const weeklyHours: Clue = (told) => inWords(hoursAWeek(told))
/** Clue for hours a day. */
export const dailyHours: Clue = (told) => inWords(hoursADay(told))
/** Clue for whether fifteen hours a week or more were agreed, from words or the hours. */
export const fifteenHours: Clue = firstOf(
  phrase({ no: /15\s?시간\s?(미만|안\s?되|안\s?돼|도\s?안)|초단시간/u, yes: /15\s?시간\s?이상/u }),
  (told) => {
    const hours = hoursAWeek(told)
    return hours === undefined ? undefined : hours >= 15 ? 'yes' : 'no'
  },
)
