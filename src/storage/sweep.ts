import type { Db } from './database/db.ts'

const HOURS_SEEN = 48
const HOURS_BUDGET = 48

/** Removes what has done its duty: updates too old to be delivered again, and the budgets of past seconds and days. */
export async function sweepRows(db: Db, now: Date): Promise<void> {
  const ago = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000)
  await db.updateSeen.deleteMany({ where: { at: { lt: ago(HOURS_SEEN) } } })
  await db.budget.deleteMany({ where: { since: { lt: ago(HOURS_BUDGET) } } })
}
