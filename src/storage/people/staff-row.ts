import type { Role, Staff } from '../../core/people/staff.ts'
import type { Staff as StaffRow } from '../generated/sqlite/client.ts'
import type { Cipher } from '../keys/cipher.ts'
import { rowSeal } from '../keys/row-seal.ts'

type Row = Omit<StaffRow, 'hiredAt'>

export const staffRow = (cipher: Cipher, { id, memberId, role, ties }: Staff): Row => ({
  id,
  memberId,
  role,
  sealedTies: rowSeal(cipher, 'Staff', id).seal('sealedTies', JSON.stringify(ties)),
})

export const staffFrom = (cipher: Cipher, row: Row): Staff => ({
  id: row.id,
  memberId: row.memberId,
  role: row.role as Role,
  ties: JSON.parse(rowSeal(cipher, 'Staff', row.id).open('sealedTies', row.sealedTies)) as string[],
})
