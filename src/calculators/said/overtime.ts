import type { Clue, Told } from '../../core/calculating/clue.ts'
import { type Labelled, labelled } from '../../core/calculating/labelled.ts'
import { countOf, type Mention } from '../../core/calculating/mention.ts'
import { perQuestion } from '../../core/calculating/per-question.ts'
import { type Clock, clockIn } from './clock.ts'

const LABELS = {
  overtime: /연장|야근|잔업|초과|시간\s?외|오버타임|더\s?(?:일|근무|남|했)|남아서/u,
  night: /야간|심야|밤|새벽/u,
  holiday:
    /휴일|일요일|빨간\s?날|쉬는\s?날|공휴|특근|명절|노동절|근로자의\s?날|크리스마스|성탄|신정|설날|추석|어린이날|현충일|광복절|개천절|한글날|삼일절/u,
}
type Kind = keyof typeof LABELS
type Hours = Partial<Record<Kind | 'holidayOver', number>>

const EVERY_DAY = /매일|날마다|마다|씩|주\s?\d\s?[일회번]/u
const MORE = /^.{0,12}?(?:더|남아|연장|야근|잔업)/u

/** Hours of each kind; several of one kind add up, "2시간씩 10일" is twenty. `NaN` where it is not said how many in all. */
function hoursIn({ mentions, text }: Told): Hours {
  const extra = mentions.filter((one) => !isUsual(one))
  const beside = labelled(extra, 'hours', LABELS)
  const clock = clockIn(text)
  const sums: Hours = {}
  let atNight = 0
  for (const { label, mention } of beside.length > 0 ? beside : soleBy(text, extra, clock)) {
    const hours = countOf(mention) ?? 0
    const times = timesOf(mentions, mentions.indexOf(mention))
    for (const kind of kindsOf(mention.before) ?? [label as Kind])
      for (const [part, value] of partsOf(kind, hours, times ?? severalUnknown(kind, hours, mentions)))
        sums[part] = (sums[part] ?? 0) + value
    if (clock?.hours === hours) atNight += clock.night * (times ?? 1)
  }
  return withNight(sums, atNight, { mentions, text }, clock)
}

/** Of "저녁 7시부터 밤 11시까지" one hour is night; where the hours are not said besides, the clock says them. */
function withNight(
  sums: Hours,
  atNight: number,
  { mentions, text }: Pick<Told, 'mentions' | 'text'>,
  clock: Clock | undefined,
): Hours {
  const isSaid = Object.keys(sums).length > 0
  if (isSaid || !clock || !MORE.test(clock.after))
    return sums.night === undefined && atNight > 0 ? { ...sums, night: atNight } : sums
  const isOften = EVERY_DAY.test(text) || mentions.some((one) => one.kind === 'days' && isSeveral(one))
  const once = isOften ? Number.NaN : 1
  return { overtime: clock.hours * once, night: clock.night * once }
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

/** The "밤" of "밤 12시까지" names no kind, unless nothing else does. */
function soleBy(text: string, extra: readonly Mention[], clock: Clock | undefined): Labelled[] {
  const apart = clock ? soleIn(text.replace(clock.said, ' '), extra) : []
  return apart.length > 0 ? apart : soleIn(text, extra)
}

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
function premiumOf(told: Told): { [kind in keyof Hours]?: string } {
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

const premium = perQuestion(premiumOf)

/** Clues for the hours of each kind. */
export const premiumHours: Readonly<Record<keyof Hours, Clue>> = {
  overtime: (told) => premium(told).overtime,
  night: (told) => premium(told).night,
  holiday: (told) => premium(told).holiday,
  holidayOver: (told) => premium(told).holidayOver,
}
