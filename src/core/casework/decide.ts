import type { Day } from '../calendar.ts'
import type { Case, CaseEvent, Status } from './case.ts'
import { figuresOfEvent } from './figures.ts'
import { type Mover, permitted } from './moves.ts'
import { type Desk, owedFor } from './owed.ts'
import type { CaseWrite } from './record.ts'

export type Decision =
  | { readonly kind: 'recorded'; readonly status: Status; readonly writes: readonly CaseWrite[] }
  /** The table does not allow the move from here, or not by this person. */
  | { readonly kind: 'not_allowed_now'; readonly status: Status }
  | { readonly kind: 'not_yours' }

/** Puts one event on a case: what is written in one transaction, or why it may not be. */
export function decide(of: Case, event: CaseEvent, mover: Mover, desk: Desk, today: Day): Decision {
  const { submission, status, events } = of
  const move = permitted(submission.casework, status, event.kind)
  if (!move) return { kind: 'not_allowed_now', status }
  if (!move.by.includes(mover)) return { kind: 'not_yours' }
  const number = events.length + 1
  const recorded = {
    kind: 'event' as const,
    reference: submission.reference,
    after: events.length,
    event,
    status: move.to,
  }
  const notices = owedFor(submission, event, number, desk, false)
  const freed = freesPlace(of, move.to) ? [{ kind: 'free_place' as const, reference: submission.reference }] : []
  const figures = figuresOfEvent({ ...submission, day: today }, event)
  return {
    kind: 'recorded',
    status: move.to,
    writes: [
      recorded,
      ...freed,
      ...figures.map(({ day, programmeId, area, jurisdiction, measure, value }) => ({
        kind: 'figure' as const,
        figure: { day, programmeId, area, jurisdiction, measure, value },
      })),
      ...notices.map((notice) => ({ kind: 'owe' as const, notice })),
    ],
  }
}

const GIVES_UP: ReadonlySet<Status> = new Set(['withdrawn', 'closed'])

/** A seat given up is free at once for the next who waits. */
const freesPlace = ({ submission, status }: Case, to: Status): boolean =>
  submission.casework === 'seat' && GIVES_UP.has(to) && !GIVES_UP.has(status)
