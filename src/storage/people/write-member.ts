import type { ConsentRecord } from '../../core/people/consent.ts'
import type { Member } from '../../core/people/member.ts'
import type { Statement, Tx } from '../database/db.ts'
import type { Cipher } from '../keys/cipher.ts'
import { memberRow } from './member-row.ts'

/** Two that greet the bot from one address at once are one member: the second aborts on the address. */
export function saveMember(tx: Tx, cipher: Cipher, member: Omit<Member, 'consents'>): Statement {
  const row = memberRow(cipher, member)
  return tx.member.upsert({ where: { id: member.id }, create: row, update: row })
}

export const recordConsent = (tx: Tx, memberId: string, record: ConsentRecord): Statement =>
  tx.consent.createMany({ data: [{ ...record, memberId }] })
