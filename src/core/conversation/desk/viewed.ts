import type { Staff } from '../../people/staff.ts'
import type { Write } from '../ledger.ts'
import type { Scene } from '../scene.ts'

/** Who looked at what, and when: `case:<reference>`, `files:<reference>`, `export:<programme>`, `calls`. */
export const viewed = (what: string, staff: Staff, { now }: Scene): Write => ({
  kind: 'viewed',
  staffId: staff.id,
  what,
  at: now,
})
