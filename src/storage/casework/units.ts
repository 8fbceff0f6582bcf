import type { Tx } from '../database/db.ts'

/** Counts one more place of a unit in a round; gives how many units that adds to the round: 1 for its first place, 0 else. */
export async function unitJoins(tx: Tx, roundId: string, unit: string | null): Promise<0 | 1> {
  if (unit === null) return 0
  const { places } = await tx.roundUnit.upsert({
    where: { roundId_unit: { roundId, unit } },
    create: { roundId, unit, places: 1 },
    update: { places: { increment: 1 } },
  })
  return places === 1 ? 1 : 0
}

/** The reverse: 1 where the unit's last place went. */
export async function unitLeaves(tx: Tx, roundId: string, unit: string | null): Promise<0 | 1> {
  if (unit === null) return 0
  const { places } = await tx.roundUnit.update({
    where: { roundId_unit: { roundId, unit } },
    data: { places: { decrement: 1 } },
  })
  return places === 0 ? 1 : 0
}
