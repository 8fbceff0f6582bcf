import type { KeptUntil } from '../../core/casework/retention.ts'
import type { Statement, Tx } from '../database/db.ts'
import type { Vault } from '../vault.ts'

/** What stays of a case has no person in it: reference, programme, status, times, amounts. Its files go with the next sweep. */
export const forgetCase = (tx: Tx, reference: string): Statement[] => [
  tx.$executeRaw`DELETE FROM "FileLink" WHERE "ownerKind" = 'case' AND "ownerId" = ${reference}`,
  tx.caseEvent.updateMany({ where: { reference, byKind: 'member' }, data: { byId: null } }),
  tx.caseEvent.updateMany({ where: { reference }, data: { sealedText: null, sealedLines: null } }),
  tx.limit.deleteMany({ where: { reference } }),
  tx.case.updateMany({ where: { reference }, data: WIPED }),
]

/** A case without its person. */
export const WIPED = {
  memberId: null,
  sealedLines: null,
  sealedEmployer: null,
  duplicateHash: null,
  sealedDuplicate: null,
}

/** Ended long enough ago, paid or not, and not wiped yet; the longest ended first. */
export async function keptLongEnough(
  { db }: Vault,
  programmeId: string,
  until: KeptUntil,
  limit: number,
): Promise<readonly string[]> {
  const paid = { kind: 'paid' }
  const rows = await db.case.findMany({
    where: {
      programmeId,
      sealedLines: { not: null },
      OR: [
        { endedAt: { lt: until.unpaid }, events: { none: paid } },
        { endedAt: { lt: until.paid }, events: { some: paid } },
      ],
    },
    orderBy: { endedAt: 'asc' },
    take: limit,
    select: { reference: true },
  })
  return rows.map(({ reference }) => reference)
}
