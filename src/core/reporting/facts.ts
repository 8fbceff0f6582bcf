import { dayAt, timeAt } from '../calendar.ts'
import type { EventKind } from '../casework/case.ts'
import type { CaseworkKind } from '../intake/programme.ts'
import { inLocale } from '../text.ts'
import type { Cell, Exporting, TabledCase } from './exporting.ts'
import { HEADINGS, type Heading, PLACES } from './headings.ts'

const OF_KIND: Readonly<Record<CaseworkKind, readonly Heading[]>> = {
  aid: ['requested', 'granted', 'paid'],
  rights: ['requested', 'recovered'],
  seat: ['round', 'place'],
  counsel: [],
}

/** Which facts of a case its table has: money where money is moved, places where there are any. */
export const factsOf = (casework: CaseworkKind): readonly Heading[] => [
  ...(['reference', 'submitted', 'status', 'unit'] as const),
  ...OF_KIND[casework],
  'promised',
]

const MONEY: ReadonlySet<Heading> = new Set(['requested', 'granted', 'paid', 'recovered'])

/** The heading in the reader's language, with the currency where it is money. */
export const factLabel = (heading: Heading, { locale, currency }: Exporting): string =>
  inLocale(HEADINGS[heading], locale) + (MONEY.has(heading) ? ` (${currency})` : '')

export function factCell(heading: Heading, of: TabledCase, exporting: Exporting): Cell {
  const { submission } = of
  switch (heading) {
    case 'reference':
      return submission.reference
    case 'submitted':
      return clock(submission.submittedAt, exporting.timeZone)
    case 'status':
      return exporting.statusName(of.status)
    case 'unit':
      return submission.unit
    case 'round':
      return submission.round && (exporting.roundTitle?.(submission.round) ?? submission.round)
    case 'place':
      return placeOf(of, exporting)
    case 'requested':
      return submission.requested
    case 'granted':
      return lastAmount(of, 'approved')
    case 'paid':
      return sumOf(of, 'paid')
    case 'recovered':
      return sumOf(of, 'settled')
    case 'promised':
      return submission.promisedOn
  }
}

const clock = (moment: Date, timeZone: string): string => `${dayAt(moment, timeZone)} ${timeAt(moment, timeZone)}`

function placeOf({ place }: TabledCase, { locale }: Exporting): Cell {
  if (!place) return undefined
  const name = inLocale(PLACES[place.kind], locale)
  return place.number === undefined ? name : `${name} ${place.number}`
}

const amountsOf = ({ events }: TabledCase, kind: EventKind): number[] =>
  events.filter((event) => event.kind === kind).flatMap(({ amount }) => amount ?? [])

/** A decision made again replaces the earlier one; payments add up. */
const lastAmount = (of: TabledCase, kind: EventKind): number | undefined => amountsOf(of, kind).at(-1)

function sumOf(of: TabledCase, kind: EventKind): number | undefined {
  const amounts = amountsOf(of, kind)
  return amounts.length === 0 ? undefined : amounts.reduce((sum, amount) => sum + amount, 0)
}
