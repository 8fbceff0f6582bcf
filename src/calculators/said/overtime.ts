import type { Clue, Told } from '../../core/calculating/clue.ts'
import { type Labelled, labelled } from '../../core/calculating/labelled.ts'
import { countOf, type Mention } from '../../core/calculating/mention.ts'

const LABELS = {
  overtime: /연장|야근|잔업|초과|시간\s?외|오버타임|더\s?(?:일|근무)/u,
  night: /야간|심야|밤|새벽/u,
  holiday:
    /휴일|일요일|빨간\s?날|공휴|특근|명절|노동절|근로자의\s?날|크리스마스|성탄|신정|설날|추석|어린이날|현충일|광복절|개천절|한글날|삼일절/u,
}
type Kind = keyof typeof LABELS
type Hours = Partial<Record<Kind | 'holidayOver', number>>

/** Hours of each kind; several of one kind add up, "2시간씩 10일" is twenty. `NaN` where it is not said how many in all. */
function hoursIn({ mentions, text }: Told): Hours {
  const extra = mentions.filter((one) => !isUsual(one))
  const beside = labelled(extra, 'hours', LABELS)
  const sums: Hours = {}
  for (const { label, mention } of beside.length > 0 ? beside : soleIn(text, extra)) {
    const hours = countOf(mention) ?? 0
    const times = timesOf(mentions, mentions.indexOf(mention))
    for (const kind of kindsOf(mention.before) ?? [label as Kind])
      for (const [part, value] of partsOf(kind, hours, times ?? severalUnknown(kind, hours, mentions)))
        sums[part] = (sums[part] ?? 0) + value
  }
  return sums
}

const FULL_DAY = 8

/** A holiday's hours are parted at eight a day. */
function partsOf(kind: keyof Hours, hours: number, times: number): (readonly [keyof Hours, number])[] {
  if (kind !== 'holiday') return [[kind, hours * times]]
  return [
    ['holiday', Math.min(hours, FULL_DAY) * times],
    ['holidayOver', Math.max(hours - FULL_DAY, 0) * times],
  ]
}

/** One day, unless more than eight holiday hours may be those of several days. */
const severalUnknown = (kind: keyof Hours, hours: number, mentions: readonly Mention[]): number =>
  kind === 'holiday' && hours > FULL_DAY && mentions.some((one) => one.kind === 'days' && isSeveral(one))
    ? Number.NaN
    : 1

// The agreed hours of a week and the 209 of a month are not extra hours.
function isUsual(mention: Mention): boolean {
  if (mention.kind !== 'hours') return false
  const hours = countOf(mention) ?? 0
  return hours > 150 || (hours >= 15 && /(?:주(?:일|간)?에?는?|소정\s?근로(?:시간)?)\s?$/u.test(mention.before))
}

/** The only hours in a message that speaks of one kind: "밤 10시부터 6시까지 8시간 일했는데 야간수당". A working day's hours are not meant. */
function soleIn(text: string, extra: readonly Mention[]): Labelled[] {
  const labels = (Object.keys(LABELS) as Kind[]).filter((label) => LABELS[label].test(text))
  const hours = extra.filter(
    (one, at) =>
      one.kind === 'hours' &&
      !/[달월주]에?\s?$/u.test(one.before) &&
      !(/하루|1일/u.test(extra[at - 1]?.said ?? '') && (countOf(one) ?? 0) >= 7),
  )
  const [label, mention] = [labels[0], hours[0]]
  return label && mention && labels.length === 1 && hours.length === 1 ? [{ label, mention }] : []
}

/** "야간연장 3시간" is three hours of either; "휴일연장" is what goes beyond eight. */
function kindsOf(before: string): readonly (keyof Hours)[] | undefined {
  const near = before.slice(-14)
  if (/연장\s?야간|야간\s?연장/u.test(near)) return ['overtime', 'night']
  if (/휴일\s?연장|연장\s?휴일/u.test(near)) return ['holidayOver']
  return /휴일\s?야간|야간\s?휴일/u.test(near) ? ['holiday', 'night'] : undefined
}

/** On how many days: "2시간씩 10일", "열흘 동안 2시간씩"; undefined where the hours are not those of each day. */
function timesOf(mentions: readonly Mention[], at: number): number | undefined {
  const mention = mentions[at]
  const each = /^\s?씩/u.test(mention?.after ?? '') || /매일|날마다/u.test(mention?.before ?? '')
  if (!each) return undefined
  const days = [mentions[at + 1], mentions[at - 1]].find((one) => one?.kind === 'days' && isSeveral(one))
  return (days && countOf(days)) ?? Number.NaN
}

const isSeveral = ({ said, before }: Mention): boolean => said !== '하루' && !/주\s?$/u.test(before)

/** The hours in words that the steps read; nothing where one of them is unclear, or none is said: no sum is made of nothing. */
function premium(told: Told): { [kind in keyof Hours]?: string } {
  const { overtime, night, holiday, holidayOver } = hoursIn(told)
  const all = [overtime, night, holiday, holidayOver]
  if (all.some((hours) => Number.isNaN(hours)) || all.every((hours) => hours === undefined)) return {}
  const inWords = (hours: number | undefined): string => String(hours ?? 0)
  return {
    overtime: inWords(overtime),
    night: inWords(night),
    holiday: inWords(holiday),
    holidayOver: inWords(holidayOver),
  }
}

/** Clues for the hours of each kind. */
export const premiumHours: Readonly<Record<keyof Hours, Clue>> = {
  overtime: (told) => premium(told).overtime,
  night: (told) => premium(told).night,
  holiday: (told) => premium(told).holiday,
  holidayOver: (told) => premium(told).holidayOver,
}
