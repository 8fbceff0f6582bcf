import type { Day } from '../calendar.ts'

/** One dated intake of a programme (모집 회차). */
export interface Round {
  readonly id: string
  readonly programmeId: string
  readonly title: string
  /** First and last day on which it takes sign-ups. */
  readonly opensOn: Day
  readonly closesOn: Day
  /** People and units it has room for; undefined is no limit. */
  readonly capacity: number | undefined
  readonly unitCapacity: number | undefined
  /** Where and when it takes place, where it is an event. */
  readonly startsOn: Day | undefined
  readonly startsAt: string | undefined
  readonly venue: string | undefined
  readonly notice: string | undefined
  readonly closedByStaff: boolean
}

export type RoundState = 'not_yet' | 'open' | 'closed'

export function roundState(round: Round, today: Day): RoundState {
  if (round.closedByStaff || today > round.closesOn) return 'closed'
  return today < round.opensOn ? 'not_yet' : 'open'
}
