import type { Db } from '../database/db.ts'

/** Unasked messages a second, all processes together: below the platform's 30, which direct replies share. */
const SENDS_A_SECOND = 25

/** How many sends this second still has, at most `wanted`. What is asked for counts as used, so that the sum never exceeds the budget. */
export async function takeBudget(db: Db, now: Date, wanted: number): Promise<number> {
  const before = await use(db, `send:${Math.floor(now.getTime() / 1000)}`, wanted, now)
  return Math.max(0, Math.min(wanted, SENDS_A_SECOND - before))
}

/** What is rationed by name, such as a day's calls of a model. */
export interface Budgets {
  /** Uses one of `most`; false once they are used up. */
  spend(name: string, most: number): Promise<boolean>
}

export const budgetsIn = (db: Db, now: () => Date): Budgets => ({
  spend: async (name, most) => (await use(db, name, 1, now())) < most,
})

/** Counts `wanted` as used and says what had been used before. */
async function use(db: Db, name: string, wanted: number, now: Date): Promise<number> {
  const { used } = await db.budget.upsert({
    where: { name },
    create: { name, used: wanted, since: now },
    update: { used: { increment: wanted } },
  })
  return used - wanted
}
