import type { Desk } from '../../casework/owed.ts'
import type { World } from '../world.ts'

/** Where cards for staff go: the staff chat, or each admin where there is none. */
export const deskOf = ({ settings }: World): Desk =>
  settings.staffChat === undefined ? settings.admins : [settings.staffChat]
