import type { Held, Unreachable } from '../../core/conversation/ledger.ts'
import type { Invitation } from '../../core/people/invitation.ts'
import type { Role, Staff } from '../../core/people/staff.ts'
import { questionFrom } from '../answering/question-row.ts'
import { caseFilesOf } from '../casework/case-file.ts'
import { limitsOf } from '../casework/find-limits.ts'
import type { Vault } from '../vault.ts'
import { memberSeal } from './member-row.ts'
import { personById } from './person.ts'
import { staffFrom } from './staff-row.ts'

export async function staffMembers({ db, cipher }: Vault, roles: readonly Role[]): Promise<readonly Staff[]> {
  const rows = await db.staff.findMany({ where: { role: { in: [...roles] } }, orderBy: { hiredAt: 'asc' } })
  return rows.map((row) => staffFrom(cipher, row))
}

export async function invitation({ db }: Vault, tokenHash: string): Promise<Invitation | undefined> {
  const row = await db.invitation.findUnique({ where: { tokenHash }, include: { use: true } })
  if (!row) return undefined
  return { id: row.id, role: row.role as Role, expiresAt: row.expiresAt, usedAt: row.use?.at }
}

/** Members whom no message reaches, with their cases, for calling. */
export async function unreachable({ db, cipher }: Vault): Promise<readonly Unreachable[]> {
  const members = await db.member.findMany({ where: { unreachable: true }, orderBy: { id: 'asc' } })
  const memberId = { in: members.map(({ id }) => id) }
  const cases = await db.case.findMany({ where: { memberId }, orderBy: { submittedAt: 'desc' } })
  return members.map((row) => {
    const { openMaybe } = memberSeal(cipher, row.id)
    return {
      name: openMaybe('sealedName', row.sealedName),
      phone: openMaybe('sealedPhone', row.sealedPhone),
      references: cases.filter((one) => one.memberId === row.id).map(({ reference }) => reference),
    }
  })
}

/** For staff who are about to call. */
export async function contactOf(
  { db, cipher }: Vault,
  memberId: string,
): Promise<Pick<Unreachable, 'name' | 'phone'> | undefined> {
  const row = await db.member.findUnique({ where: { id: memberId } })
  if (!row) return undefined
  const { openMaybe } = memberSeal(cipher, row.id)
  return { name: openMaybe('sealedName', row.sealedName), phone: openMaybe('sealedPhone', row.sealedPhone) }
}

export async function held(vault: Vault, memberId: string): Promise<Held | undefined> {
  const person = await personById(vault, memberId)
  if (!person) return undefined
  const questions = await vault.db.question.findMany({ where: { memberId }, orderBy: { askedAt: 'asc' } })
  return {
    member: person.member,
    drafts: person.drafts,
    cases: await caseFilesOf(vault, memberId),
    questions: questions.map((row) => questionFrom(vault.cipher, row)),
    limits: await limitsOf(vault, memberId),
  }
}
