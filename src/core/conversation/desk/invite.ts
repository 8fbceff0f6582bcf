import { INVITATION_HOURS, invitationState } from '../../people/invitation.ts'
import { ROLES, type Role } from '../../people/staff.ts'
import type { Write } from '../ledger.ts'
import { type Outcome, show, write } from '../outcome.ts'
import type { Scene } from '../scene.ts'
import { newToken } from './new-token.ts'
import { staffOf } from './staff-of.ts'
import { startTies } from './ties.ts'

/** `/invite reviewer`: a link that makes its first user staff, once, within three days. Admins are made by the settings only. */
export function invite(rest: string, scene: Scene): Outcome {
  const { world, say, now, member } = scene
  const role = ROLES.find((one) => one === rest.trim() && one !== 'admin')
  if (!role) return show({ text: say('staff.invite.how') })
  const token = newToken(world, 16)
  const link = world.linkInto(`i_${token}`) ?? `/start i_${token}`
  const expiresAt = new Date(now.getTime() + INVITATION_HOURS * 3_600_000)
  const invitation = { id: world.longId(), role, expiresAt, usedAt: undefined }
  const made: Write = { kind: 'invite', invitation, tokenHash: world.hashOf(token), by: member.id }
  return write([made], {
    text: say('staff.invite.made', { role: say(`staff.role.${role}`), link, hours: INVITATION_HOURS }),
    personal: true,
  })
}

/** Somebody opened an invitation link: staff from now on, and asked at once for their ties. */
export async function invited(token: string, scene: Scene): Promise<Outcome> {
  const { world, say, member, now } = scene
  const invitation = await world.ledger.invitation(world.hashOf(token))
  if (!invitation) return show({ text: say('staff.invite.unknown') })
  const state = invitationState(invitation, now)
  if (state !== 'good') return show({ text: say(`staff.invite.${state}`) })
  const role = strongest(invitation.role, staffOf(scene)?.role)
  const hired: Write = { kind: 'hire', staff: { id: member.id, memberId: member.id, role, ties: [] }, at: now }
  const used: Write = { kind: 'use_invitation', invitationId: invitation.id, memberId: member.id, at: now }
  const ties = await startTies(scene)
  const welcome = { text: say('staff.invite.welcome', { role: say(`staff.role.${role}`) }) }
  const cards = typeof ties.cards === 'function' ? [] : ties.cards
  return { ...ties, writes: [used, hired, ...ties.writes], cards: [welcome, ...cards] }
}

// An admin who opens their own link stays an admin.
const strongest = (offered: Role, present: Role | undefined): Role => (present === 'admin' ? 'admin' : offered)
