import type { Db } from './database/db.ts'

const HOURS_SEEN = 48
const HOURS_BUDGET = 48
const DAYS_AFTER_LAPSE = 30
const DAYS_MODEL_REPLY = 180

/** Removes what has done its duty: updates too old to be delivered again, the budgets of past seconds and days, limits that lapsed, what models said. */
export async function sweepRows(db: Db, now: Date): Promise<void> {
  const ago = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000)
  await db.updateSeen.deleteMany({ where: { at: { lt: ago(HOURS_SEEN) } } })
  await db.limit.deleteMany({
    where: {
      lastDay: {
        lt: ago(DAYS_AFTER_LAPSE * 24)
          .toISOString()
          .slice(0, 10),
      },
    },
  })
  await db.modelReply.deleteMany({ where: { at: { lt: ago(DAYS_MODEL_REPLY * 24) } } })
  await db.budget.deleteMany({ where: { since: { lt: ago(HOURS_BUDGET) } } })
}
