import { LEASE_SECONDS } from '../../core/outbox/due.ts'
import type { DueNotice } from '../../core/outbox/notice.ts'
import type { Notice as NoticeRow } from '../generated/sqlite/client.ts'
import { memberSeal } from '../people/member-row.ts'
import type { Vault } from '../vault.ts'
import { dueNoticeFrom } from './notice-row.ts'

/**
 * Claims in two steps: the ids first, then those of them whose lease is free. One statement with a limit would claim rows twice on
 * PostgreSQL.
 */
export async function claimDue(
  vault: Vault,
  now: Date,
  limit: number,
  urgentOnly: boolean,
): Promise<readonly DueNotice[]> {
  const free = { settledAt: null, OR: [{ leaseUntil: null }, { leaseUntil: { lte: now } }] }
  const due = await vault.db.notice.findMany({
    where: { ...free, dueAt: { lte: now }, ...(urgentOnly ? { urgent: true } : {}) },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    take: limit,
    select: { id: true },
  })
  const claimed = await vault.db.notice.updateManyAndReturn({
    where: { id: { in: due.map(({ id }) => id) }, ...free },
    data: { leaseUntil: new Date(now.getTime() + LEASE_SECONDS * 1000) },
  })
  return withAddresses(vault, claimed)
}

async function withAddresses({ db, cipher }: Vault, rows: readonly NoticeRow[]): Promise<readonly DueNotice[]> {
  const ids = rows.flatMap(({ memberId }) => memberId ?? [])
  const members = await db.member.findMany({ where: { id: { in: ids } }, select: { id: true, sealedAddress: true } })
  const addresses = new Map(
    members.map(({ id, sealedAddress }) => [id, memberSeal(cipher, id).open('sealedAddress', sealedAddress)]),
  )
  return rows
    .toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
    .map((row) => dueNoticeFrom(cipher, row, addresses.get(row.memberId ?? '')))
}
