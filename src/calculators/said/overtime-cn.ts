import type { Clue, Told } from '../../core/calculating/clue.ts'
import { labelled } from '../../core/calculating/labelled.ts'
import { countOf, type Mention } from '../../core/calculating/mention.ts'
import { perQuestion } from '../../core/calculating/per-question.ts'

const LABELS = {
  weekday: /평일|연장|잔업|야근|특근|加班|더\s?(?:일|했|남)|남아서|초과|시간\s?외|가반/u,
  rest: /휴식일|(?<!법정\s?)(?<!공)휴일|주말|토요일|일요일|토일|쉬는\s?날|휴무일?|周末|休息日/u,
  holiday:
    /법정|명절|공휴일|국경절|춘절|설날?|음력설|양력설|원단|로동절|노동절|청명|단오|추석|중추절|5\s?[.·]\s?1절?|10\s?[.·]\s?1절?|国庆|春节|法定/u,
}
type Kind = keyof typeof LABELS
type Hours = Partial<Record<Kind, number>>

const DAY_HOURS = 8
const EACH = /^\s?씩/u

/** Hours of each kind: "잔업 20시간, 명절 이틀" is twenty and sixteen. `NaN` where it is not said how many in all. */
function hoursIn({ text, mentions }: Told): Hours {
  const extra = mentions.filter((one) => !isUsual(one))
  const days = labelled(extra, 'days', LABELS).filter(({ mention }) => !besideHours(mention, mentions))
  const found = [...labelled(extra, 'hours', LABELS), ...days]
  const sums: Hours = {}
  for (const { label, mention } of found.length > 0 ? found : sole(text, extra)) {
    const kind = label as Kind
    sums[kind] = (sums[kind] ?? 0) + hoursOf(mention, mentions)
  }
  return sums
}

// 21.75 days and the agreed hours are what pay is divided by.
const isUsual = (one: Mention): boolean =>
  /^(?:21\.75|20\.83)/u.test(one.said) ||
  (one.kind === 'hours' && ((countOf(one) ?? 0) > 160 || /(?:주(?:일|간)?에?|소정)\s?$/u.test(one.before)))

// "8시간씩 4일": the days go with the hours.
function besideHours(mention: Mention, all: readonly Mention[]): boolean {
  const at = all.indexOf(mention)
  return [all[at - 1], all[at + 1]].some((one) => one?.kind === 'hours')
}

function hoursOf(mention: Mention, all: readonly Mention[]): number {
  const at = all.indexOf(mention)
  const count = countOf(mention) ?? Number.NaN
  const neighbours = [all[at + 1], all[at - 1]]
  if (mention.kind === 'days') return count * DAY_HOURS
  const days = neighbours.find((one) => one?.kind === 'days' && one.said !== '하루')
  const isEach =
    EACH.test(mention.after) || /하루\s?(?:에)?\s?$|매일\s?$/u.test(`${all[at - 1]?.said ?? ''}${mention.before}`)
  if (!isEach) return count
  return days ? count * (countOf(days) ?? Number.NaN) : EACH.test(mention.after) ? Number.NaN : count
}

/** The only hours in a message that speaks of one kind. */
function sole(text: string, extra: readonly Mention[]): { label: string; mention: Mention }[] {
  const kinds = (Object.keys(LABELS) as Kind[]).filter((kind) => LABELS[kind].test(text))
  const hours = extra.filter(({ kind }) => kind === 'hours')
  const [label, mention] = [kinds[0], hours[0]]
  return label && mention && kinds.length === 1 && hours.length === 1 ? [{ label, mention }] : []
}

const hoursOnce = perQuestion(hoursIn)

const premium = (kind: Kind): Clue => {
  return (told) => {
    const hours = hoursOnce(told)
    const all = Object.values(hours)
    if (all.length === 0 || all.some((one) => Number.isNaN(one)) || all.every((one) => one === 0)) return undefined
    return String(hours[kind] ?? 0)
  }
}

/** Clues for hours on working days, days of rest and legal holidays. */
export const premiumHoursCn: Readonly<Record<Kind, Clue>> = {
  weekday: premium('weekday'),
  rest: premium('rest'),
  holiday: premium('holiday'),
}
