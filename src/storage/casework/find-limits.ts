import type { LapsingLimit, WatchedLimit } from '../../core/conversation/deadline/limit.ts'
import type { Vault } from '../vault.ts'
import { SUMMARY, summaryFrom } from './case-row.ts'
import { limitFrom } from './limit-row.ts'

const SOONEST = [{ lastDay: 'asc' }, { since: 'asc' }, { id: 'asc' }] as const

export async function limitById({ db }: Vault, id: string): Promise<WatchedLimit | undefined> {
  const row = await db.limit.findUnique({ where: { id } })
  return row ? limitFrom(row) : undefined
}

export async function limitsOf({ db }: Vault, memberId: string): Promise<readonly WatchedLimit[]> {
  const rows = await db.limit.findMany({ where: { memberId }, orderBy: [...SOONEST] })
  return rows.map(limitFrom)
}

// More than anybody works through in one sitting.
const MOST = 60

export async function limitsLapsing(vault: Vault, from: string, to: string): Promise<readonly LapsingLimit[]> {
  const { db, cipher } = vault
  const rows = await db.limit.findMany({
    where: { lastDay: { gte: from, lte: to }, OR: [{ reference: null }, { case: { endedAt: null } }] },
    include: { case: { select: SUMMARY } },
    orderBy: [...SOONEST],
    take: MOST,
  })
  const employers = await employersOf(
    vault,
    rows.flatMap(({ memberId }) => memberId ?? []),
  )
  return rows.map(({ case: one, ...row }) => ({
    limit: limitFrom(row),
    case: one ? summaryFrom(cipher, one) : undefined,
    employers: employers.get(row.memberId ?? '') ?? [],
  }))
}

/** The employers that these members' cases are about. */
async function employersOf({ db, cipher }: Vault, memberIds: readonly string[]): Promise<Map<string, string[]>> {
  const cases = await db.case.findMany({
    where: { memberId: { in: [...memberIds] } },
    select: { ...SUMMARY, memberId: true },
  })
  const found = new Map<string, string[]>()
  for (const { memberId, ...one } of cases) {
    const { employer } = summaryFrom(cipher, one)
    if (memberId !== null && employer !== undefined) found.set(memberId, [...(found.get(memberId) ?? []), employer])
  }
  return found
}
