import type { RoundState } from '../../core/conversation/ledger.ts'
import type { Round } from '../../core/intake/round.ts'
import type { Statement, Tx } from '../database/db.ts'
import type { Round as RoundRow } from '../generated/sqlite/client.ts'

export const openRound = (tx: Tx, round: Round, openedBy: string, openedAt: Date): Statement =>
  tx.round.createMany({
    data: [
      {
        ...round,
        capacity: round.capacity ?? null,
        unitCapacity: round.unitCapacity ?? null,
        startsOn: round.startsOn ?? null,
        startsAt: round.startsAt ?? null,
        venue: round.venue ?? null,
        notice: round.notice ?? null,
        openedBy,
        openedAt,
      },
    ],
  })

export function roundStateFrom(row: RoundRow): RoundState {
  return { round: roundFrom(row), taken: row.taken, unitsTaken: row.unitsTaken, waiting: row.waiting }
}

const roundFrom = (row: RoundRow): Round => ({
  id: row.id,
  programmeId: row.programmeId,
  title: row.title,
  opensOn: row.opensOn,
  closesOn: row.closesOn,
  capacity: row.capacity ?? undefined,
  unitCapacity: row.unitCapacity ?? undefined,
  startsOn: row.startsOn ?? undefined,
  startsAt: row.startsAt ?? undefined,
  venue: row.venue ?? undefined,
  notice: row.notice ?? undefined,
  closedByStaff: row.closedByStaff,
})
