import type { Clue, Told } from '../../core/calculating/clue.ts'
import { countOf, dayOf, lengthOf, type Mention } from '../../core/calculating/mention.ts'
import { daysBetween } from '../../core/calendar.ts'
import { spanMeant } from '../../core/intake/steps/period.ts'
import { service } from './service.ts'

const AT_ONCE =
  /당일|오늘|바로|즉시|그\s?날|내일|갑자기|하루\s?아침|예고\s?(?:도|가|를)?\s?(?:없|안|받지|못)|통보\s?(?:도)?\s?없이|말도\s?없이|미리\s?(?:말|알).{0,8}(?:없|안|않)|문자\s?(?:한\s?통|로)/u
const BEFOREHAND = /^\s?(?:쯤|정도)?\s?전/u
const TOLD_ON = /통보|통지|예고|말[했씀을]|들었|알[렸려]|알게/u
const LAST_DAY = /해고|마지막|까지|그만|나오지|짤|잘[렸리]|날짜/u

/** Clue: how many days before it the dismissal was announced: `2주 전에` is 14, a month thirty, `당일` none. */
export const noticeDays: Clue = (told) => {
  const days = beforehand(told) ?? betweenDays(told) ?? (AT_ONCE.test(told.text) ? 0 : undefined)
  return days === undefined ? undefined : String(days)
}

function beforehand({ mentions }: Told): number | undefined {
  const told = mentions.filter(({ after }) => BEFOREHAND.test(after)).map(inDays)
  return told.find((days) => days !== undefined)
}

function inDays(mention: Mention): number | undefined {
  if (mention.kind === 'weeks') return (countOf(mention) ?? 0) * 7
  const length = lengthOf(mention)
  return length && length.years === 0 ? length.months * 30 + length.days : undefined
}

function betweenDays({ mentions, today }: Told): number | undefined {
  const days = mentions.filter(({ kind }) => kind === 'day')
  const told = days.find(({ after }) => TOLD_ON.test(after.slice(0, 12)))
  const last = days.find((one) => one !== told && LAST_DAY.test(one.after.slice(0, 12)))
  const [from, to] = [told && dayOf(told, today), last && dayOf(last, today)]
  return from && to && from <= to ? daysBetween(from, to) : undefined
}

/** Clue: whether three months were worked. */
export const threeMonths: Clue = (told) => {
  // "2개월 차" is in the second month.
  if (/(?<!\d)(?:[1-3]|일|이|삼|한|두|세|석)\s?(?:개월|달)\s?차/u.test(told.text)) return 'no'
  if (/(?:3|삼|세|석)\s?(?:개월|달)\s?(?:도|이|가)?\s?(?:안|미만|못|전에)/u.test(told.text)) return 'no'
  // The day of the announcement begins no service.
  const mentions = told.mentions.filter(({ kind, after }) => kind !== 'day' || !TOLD_ON.test(after.slice(0, 12)))
  const said = service({ ...told, mentions })
  const span = said === undefined ? undefined : spanMeant(said, told.today)
  if (!span) return undefined
  return span.years > 0 || span.months >= 3 ? 'yes' : 'no'
}
