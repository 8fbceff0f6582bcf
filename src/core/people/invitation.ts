import type { Role } from './staff.ts'

/** A link that makes its first user staff, once. Only the hash of its token is stored. */
export interface Invitation {
  readonly id: string
  readonly role: Role
  readonly expiresAt: Date
  readonly usedAt: Date | undefined
}

export const INVITATION_HOURS = 72

export type InvitationState = 'good' | 'used' | 'expired'

export function invitationState(invitation: Invitation, now: Date): InvitationState {
  if (invitation.usedAt) return 'used'
  return invitation.expiresAt <= now ? 'expired' : 'good'
}
