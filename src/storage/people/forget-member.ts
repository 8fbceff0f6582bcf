import { WIPED } from '../casework/forget-case.ts'
import type { Statement, Tx } from '../database/db.ts'
import { Prisma } from '../generated/sqlite/client.ts'

/**
 * Deletes what is held of a member. Of cases not kept, what stays is what has no person in it: reference, programme, status,
 * times, amounts. Cases kept lose nothing; their `memberId` leads nowhere from now on.
 */
export function forgetMember(tx: Tx, memberId: string, keep: readonly string[]): Statement[] {
  const wiped = { memberId, reference: { notIn: [...keep] } }
  return [
    ...unnameFiles(tx, memberId, keep),
    tx.caseEvent.updateMany({ where: { case: wiped, byKind: 'member' }, data: { byId: null } }),
    tx.caseEvent.updateMany({ where: { case: wiped }, data: { sealedText: null, sealedLines: null } }),
    tx.limit.deleteMany({ where: { case: wiped } }),
    tx.case.updateMany({
      where: wiped,
      data: WIPED,
    }),
    tx.notice.deleteMany({ where: { memberId } }),
    // Takes drafts, questions, limits, consents and a staff role along.
    tx.member.deleteMany({ where: { id: memberId } }),
  ]
}

/** The files themselves go with the next sweep. */
function unnameFiles(tx: Tx, memberId: string, keep: readonly string[]): Statement[] {
  const kept = keep.length === 0 ? Prisma.empty : Prisma.sql`AND "reference" NOT IN (${Prisma.join([...keep])})`
  return [
    tx.$executeRaw`DELETE FROM "FileLink" WHERE "ownerKind" = 'draft'
      AND "ownerId" IN (SELECT "draftId" FROM "Draft" WHERE "ownerId" = ${memberId})`,
    tx.$executeRaw`DELETE FROM "FileLink" WHERE "ownerKind" = 'case'
      AND "ownerId" IN (SELECT "reference" FROM "Case" WHERE "memberId" = ${memberId} ${kept})`,
  ]
}
