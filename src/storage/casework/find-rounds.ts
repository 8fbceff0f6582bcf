import { addDays } from '../../core/calendar.ts'
import type { RoundState, RoundToOffer } from '../../core/conversation/ledger.ts'
import type { Place, Round } from '../generated/sqlite/client.ts'
import type { Vault } from '../vault.ts'
import { roundStateFrom } from './round-row.ts'

/** Rounds that take sign-ups or will, soonest first. Leaves a day's margin at the end: core knows the time zone. */
export async function openRounds({ db }: Vault, programmeId: string, now: Date): Promise<readonly RoundState[]> {
  const yesterday = addDays(now.toISOString().slice(0, 10), -1)
  const rows = await db.round.findMany({
    where: { programmeId, closedByStaff: false, closesOn: { gte: yesterday } },
    orderBy: [{ opensOn: 'asc' }, { closesOn: 'asc' }, { id: 'asc' }],
  })
  return rows.map(roundStateFrom)
}

export async function round({ db }: Vault, id: string): Promise<RoundState | undefined> {
  const row = await db.round.findUnique({ where: { id } })
  return row ? roundStateFrom(row) : undefined
}

/** Rounds with something free and somebody waiting whom it fits; of each the first in line. */
export async function roundsToOffer({ db }: Vault): Promise<readonly RoundToOffer[]> {
  const rounds = await db.round.findMany({
    where: { waiting: { gt: 0 } },
    include: {
      places: { where: { kind: 'waiting' }, orderBy: { number: 'asc' } },
      units: { where: { places: { gt: 0 } } },
    },
  })
  return rounds.flatMap((row) => {
    const present = new Set(row.units.map(({ unit }) => unit))
    const next = row.places.find((place) => fits(row, place, present))
    return next ? [{ roundId: row.id, reference: next.reference }] : []
  })
}

function fits(row: Round, { people, unit }: Place, present: ReadonlySet<string>): boolean {
  const newUnits = unit === null || present.has(unit) ? 0 : 1
  return row.taken + people <= (row.capacity ?? Infinity) && row.unitsTaken + newUnits <= (row.unitCapacity ?? Infinity)
}

export async function lapsedOffers({ db }: Vault, now: Date): Promise<readonly string[]> {
  const places = await db.place.findMany({ where: { kind: 'offered', until: { lte: now } }, orderBy: { until: 'asc' } })
  return places.map(({ reference }) => reference)
}
