import type { PlaceClaim } from '../../core/casework/record.ts'
import type { Placed } from '../../core/conversation/ledger.ts'
import type { Tx } from '../database/db.ts'
import { StaleWrite } from '../database/violation.ts'
import { unitJoins, unitLeaves } from './units.ts'

/**
 * Takes places in a round, or a number on its waiting list. Nobody passes those who wait. The counters decide, each in one
 * conditional statement and always unit before round, so that parallel sign-ups neither oversell nor wait for each other in a ring.
 */
export async function claimPlace(tx: Tx, reference: string, { roundId, seats }: PlaceClaim): Promise<Placed> {
  const { people } = seats
  const unit = seats.unit ?? null
  const newUnits = await unitJoins(tx, roundId, unit)
  if (await takeFree(tx, roundId, people, newUnits)) {
    await tx.place.create({ data: { reference, roundId, kind: 'held', people, unit } })
    return { reference, kind: 'seated' }
  }
  await unitLeaves(tx, roundId, unit)
  const number = await nextNumber(tx, roundId)
  await tx.place.create({ data: { reference, roundId, kind: 'waiting', people, unit, number } })
  return { reference, kind: 'waiting', number }
}

async function takeFree(tx: Tx, roundId: string, people: number, newUnits: number): Promise<boolean> {
  const taken = await tx.$executeRaw`
    UPDATE "Round" SET "taken" = "taken" + ${people}, "unitsTaken" = "unitsTaken" + ${newUnits}
    WHERE "id" = ${roundId} AND "closedByStaff" = ${false} AND "waiting" = 0
      AND ("capacity" IS NULL OR "taken" + ${people} <= "capacity")
      AND ("unitCapacity" IS NULL OR "unitsTaken" + ${newUnits} <= "unitCapacity")`
  return taken === 1
}

async function nextNumber(tx: Tx, roundId: string): Promise<number> {
  const round = await tx.round.update({
    where: { id: roundId },
    data: { waiting: { increment: 1 }, lastNumber: { increment: 1 } },
  })
  if (round.closedByStaff) throw new StaleWrite('the round was closed')
  return round.lastNumber
}
