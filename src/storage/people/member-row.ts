import type { ConsentRecord } from '../../core/people/consent.ts'
import type { Member } from '../../core/people/member.ts'
import type { Jurisdiction, Locale } from '../../core/text.ts'
import type { PlainRow } from '../database/plain-row.ts'
import type { Member as MemberRow } from '../generated/sqlite/client.ts'
import type { Cipher } from '../keys/cipher.ts'
import { rowSeal } from '../keys/row-seal.ts'
import { normalName, normalPhone } from '../normal-form.ts'

export const memberSeal = (cipher: Cipher, id: string) => rowSeal(cipher, 'Member', id)

export function memberRow(cipher: Cipher, member: Omit<Member, 'consents'>): MemberRow {
  const { seal, sealMaybe } = memberSeal(cipher, member.id)
  const { address, name, phone } = member
  return {
    id: member.id,
    addressHash: cipher.hash('address', address),
    sealedAddress: seal('sealedAddress', address),
    nameHash: name === undefined ? null : cipher.hash('name', normalName(name)),
    sealedName: sealMaybe('sealedName', name),
    phoneHash: phone === undefined ? null : cipher.hash('phone', normalPhone(phone)),
    sealedPhone: sealMaybe('sealedPhone', phone),
    sealedUnit: sealMaybe('sealedUnit', member.unit),
    locale: member.locale ?? null,
    jurisdiction: member.jurisdiction ?? null,
    unreachable: member.unreachable,
  }
}

export function memberFrom(cipher: Cipher, row: PlainRow<MemberRow>, consents: readonly ConsentRecord[]): Member {
  const { open, openMaybe } = memberSeal(cipher, row.id)
  return {
    id: row.id,
    address: open('sealedAddress', row.sealedAddress),
    locale: (row.locale as Locale | null) ?? undefined,
    jurisdiction: (row.jurisdiction as Jurisdiction | null) ?? undefined,
    name: openMaybe('sealedName', row.sealedName),
    phone: openMaybe('sealedPhone', row.sealedPhone),
    unit: openMaybe('sealedUnit', row.sealedUnit),
    unreachable: Boolean(row.unreachable),
    consents,
  }
}
