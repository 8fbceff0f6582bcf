import type { Owed } from '../../core/outbox/deliver.ts'
import type { Vault } from '../vault.ts'
import { takeBudget } from './budget.ts'
import { claimDue } from './claim.ts'

export function owedIn(vault: Vault): Owed {
  const { db, atomically } = vault
  const update = async (id: string, data: Parameters<typeof db.notice.updateMany>[0]['data']): Promise<void> => {
    // Those of one round are settled together.
    await atomically(() => [db.notice.updateMany({ where: { id }, data: { ...data, leaseUntil: null } })])
  }
  return {
    claim: (now, limit, urgentOnly) => claimDue(vault, now, limit, urgentOnly),
    budget: (now, wanted) => takeBudget(db, now, wanted),
    async release() {
      await db.notice.updateMany({ where: { settledAt: null, leaseUntil: { not: null } }, data: { leaseUntil: null } })
    },
    async backlog(now) {
      const where = { settledAt: null, dueAt: { lte: now } }
      const due = await db.notice.count({ where })
      const oldest =
        due === 0 ? null : await db.notice.findFirst({ where, orderBy: { dueAt: 'asc' }, select: { dueAt: true } })
      return { due, since: oldest?.dueAt }
    },
    sent: (id, at) => update(id, { settledAt: at, ending: 'sent' }),
    later: (id, dueAt, attempts, why) => update(id, { dueAt, attempts, ending: why }),
    async gaveUp(id, at, why, blocked) {
      // The mark first: after a crash in between the notice is tried, and refused, once more.
      const { memberId } = (await db.notice.findUnique({ where: { id } })) ?? {}
      if (blocked && memberId) await db.member.updateMany({ where: { id: memberId }, data: { unreachable: true } })
      await update(id, { settledAt: at, ending: why })
    },
  }
}
