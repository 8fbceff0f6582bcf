import type { Write } from '../../core/conversation/ledger.ts'
import type { Statement, Tx } from '../database/db.ts'
import type { Cipher } from '../keys/cipher.ts'
import { staffRow } from './staff-row.ts'

type Of<K extends Write['kind']> = Extract<Write, { kind: K }>

/** Somebody who is staff already takes the new role and ties, and the id given. */
export function hire(tx: Tx, cipher: Cipher, { staff, at }: Of<'hire'>): Statement {
  const row = staffRow(cipher, staff)
  return tx.staff.upsert({ where: { memberId: staff.memberId }, create: { ...row, hiredAt: at }, update: row })
}

export function invite(tx: Tx, { invitation, tokenHash, by }: Of<'invite'>): Statement {
  const { id, role, expiresAt } = invitation
  return tx.invitation.createMany({ data: [{ id, tokenHash, role, expiresAt, invitedBy: by }] })
}

export const useInvitation = (tx: Tx, { invitationId, memberId, at }: Of<'use_invitation'>): Statement =>
  tx.invitationUse.createMany({ data: [{ invitationId, memberId, at }] })

export const putExportLink = (tx: Tx, { link }: Of<'export_link'>): Statement =>
  tx.exportLink.createMany({ data: [{ ...link, from: link.from ?? null, to: link.to ?? null }] })

export const logViewing = (tx: Tx, { staffId, what, at }: Of<'viewed'>): Statement =>
  tx.viewing.createMany({ data: [{ staffId, what, at }] })
