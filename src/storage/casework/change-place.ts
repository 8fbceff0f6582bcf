import type { Tx } from '../database/db.ts'
import type { PlainRow } from '../database/plain-row.ts'
import { StaleWrite } from '../database/violation.ts'
import type { Place } from '../generated/sqlite/client.ts'
import { unitJoins, unitLeaves } from './units.ts'

/** Gives up what a case has in a round: its place, its offer or its number. */
export async function freePlace(tx: Tx, reference: string): Promise<void> {
  const [place] = await tx.$queryRaw<
    PlainRow<Place>[]
  >`DELETE FROM "Place" WHERE "reference" = ${reference} RETURNING *`
  if (!place) return
  const { roundId } = place
  const people = Number(place.people)
  if (place.kind === 'waiting') {
    await tx.round.update({ where: { id: roundId }, data: { waiting: { decrement: 1 } } })
    return
  }
  const units = await unitLeaves(tx, roundId, place.unit)
  await tx.round.update({
    where: { id: roundId },
    data: { taken: { decrement: people }, unitsTaken: { decrement: units } },
  })
}

/** Holds a free place for a case that waits; aborts where none is free any more, or it does not wait. */
export async function offerPlace(tx: Tx, reference: string, until: Date): Promise<void> {
  await change(tx, reference, 'waiting', { kind: 'offered', until })
  const { roundId, people, unit } = await tx.place.findUniqueOrThrow({ where: { reference } })
  const units = await unitJoins(tx, roundId, unit)
  const held = await tx.$executeRaw`
    UPDATE "Round" SET "taken" = "taken" + ${people}, "unitsTaken" = "unitsTaken" + ${units}, "waiting" = "waiting" - 1
    WHERE "id" = ${roundId} AND ("capacity" IS NULL OR "taken" + ${people} <= "capacity")
      AND ("unitCapacity" IS NULL OR "unitsTaken" + ${units} <= "unitCapacity")`
  if (held === 0) throw new StaleWrite('nothing is free any more')
}

/** Makes an offered place the case's own; aborts where it is not offered any more. */
export const takeOffer = (tx: Tx, reference: string): Promise<void> =>
  change(tx, reference, 'offered', { kind: 'held', until: null })

async function change(tx: Tx, reference: string, from: string, to: Pick<Place, 'kind' | 'until'>): Promise<void> {
  const { count } = await tx.place.updateMany({ where: { reference, kind: from }, data: to })
  if (count === 0) throw new StaleWrite(`${reference} is not ${from}`)
}
