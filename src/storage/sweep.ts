import type { Db } from './database/db.ts'

const HOURS_SEEN = 48
const HOURS_BUDGET = 1

/** Removes what has done its duty: updates too old to be delivered again, and the send counts of past seconds. */
export async function sweepRows(db: Db, now: Date): Promise<void> {
  const ago = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000)
  await db.updateSeen.deleteMany({ where: { at: { lt: ago(HOURS_SEEN) } } })
  await db.sendBudget.deleteMany({ where: { second: { lt: Math.floor(ago(HOURS_BUDGET).getTime() / 1000) } } })
}
