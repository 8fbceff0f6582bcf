import { mustRecuse } from '../../casework/recusal.ts'
import { may, type Staff, type StaffAct } from '../../people/staff.ts'
import type { Write } from '../ledger.ts'
import { type Outcome, show } from '../outcome.ts'
import type { Scene } from '../scene.ts'

/** Whom the scene has as staff; admins of the settings are staff without an invitation. */
export function staffOf({ person, member, world }: Scene): Staff | undefined {
  if (person.staff) return person.staff
  const isAdmin = world.settings.admins.includes(member.address)
  return isAdmin ? { id: member.id, memberId: member.id, role: 'admin', ties: [] } : undefined
}

/** The row of an admin who is staff by the settings, written with the first thing they do, so that their views can be logged. */
export function adminRow(scene: Scene): Write[] {
  const staff = scene.person.staff ? undefined : staffOf(scene)
  return staff ? [{ kind: 'hire', staff, at: scene.now }] : []
}

/** Does the act for staff whose role may; says why not to others. */
export function asStaff(
  scene: Scene,
  act: StaffAct,
  doIt: (staff: Staff) => Outcome | Promise<Outcome>,
): Outcome | Promise<Outcome> {
  const staff = staffOf(scene)
  if (!staff) return show({ text: scene.say('staff.not_staff') })
  return may(staff.role, act) ? doIt(staff) : show({ text: scene.say('staff.not_your_role') })
}

/** Nobody tied to the employer sees the case: for them it does not exist. */
export const isBarred = (staff: Staff, of: { readonly employer: string | undefined }): boolean =>
  mustRecuse(staff.ties, of.employer)
