import type { Db } from '../database/db.ts'

/** Unasked messages a second, all processes together: below the platform's 30, which direct replies share. */
const SENDS_A_SECOND = 25

/** How many sends this second still has, at most `wanted`. What is asked for counts as used, so that the sum never exceeds the budget. */
export async function takeBudget(db: Db, now: Date, wanted: number): Promise<number> {
  const second = Math.floor(now.getTime() / 1000)
  const { used } = await db.sendBudget.upsert({
    where: { second },
    create: { second, used: wanted },
    update: { used: { increment: wanted } },
  })
  return Math.max(0, Math.min(wanted, SENDS_A_SECOND - (used - wanted)))
}
