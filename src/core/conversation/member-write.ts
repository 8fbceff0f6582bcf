import type { Member } from '../people/member.ts'
import type { Write } from './ledger.ts'

/** The member's row with what is new about them. */
export function memberWrite({ consents: _, ...member }: Member, change: Partial<Omit<Member, 'consents'>>): Write {
  return { kind: 'save_member', member: { ...member, ...change } }
}
