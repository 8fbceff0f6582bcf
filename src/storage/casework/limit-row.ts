import type { WatchedLimit } from '../../core/conversation/deadline/limit.ts'
import type { Jurisdiction } from '../../core/text.ts'
import type { Plain } from '../database/db.ts'
import { put } from '../database/inserted.ts'
import { type Limit as LimitRow, Prisma } from '../generated/sqlite/client.ts'

/** Nothing in it is sealed: ids, a rule and days say no more than a case's own row does. */
export function limitWatched({ from, memberId, reference, ...limit }: WatchedLimit): Plain {
  return put('Limit', 'id', { ...limit, memberId: memberId ?? null, reference: reference ?? null, fromDay: from })
}

export const limitUnwatched = (id: string, memberId: string): Plain =>
  Prisma.sql`DELETE FROM "Limit" WHERE "id" = ${id} AND "memberId" = ${memberId}`

export const limitFrom = ({ fromDay, memberId, reference, jurisdiction, ...row }: LimitRow): WatchedLimit => ({
  id: row.id,
  memberId: memberId ?? undefined,
  reference: reference ?? undefined,
  rule: row.rule,
  jurisdiction: jurisdiction as Jurisdiction,
  from: fromDay,
  lastDay: row.lastDay,
  reminds: row.reminds,
  since: row.since,
})
