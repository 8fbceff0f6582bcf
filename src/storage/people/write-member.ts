import type { ConsentRecord } from '../../core/people/consent.ts'
import type { Member } from '../../core/people/member.ts'
import type { Plain } from '../database/db.ts'
import { inserted, put } from '../database/inserted.ts'
import type { Cipher } from '../keys/cipher.ts'
import { memberRow } from './member-row.ts'

/** Two that greet the bot from one address at once are one member: the second aborts on the address. */
export const memberSaved = (cipher: Cipher, member: Omit<Member, 'consents'>): Plain =>
  put('Member', 'id', memberRow(cipher, member))

export const consentRecorded = (memberId: string, record: ConsentRecord): Plain =>
  inserted('Consent', { ...record, memberId })
