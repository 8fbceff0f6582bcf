import type { Ledger, Write } from '../core/conversation/ledger.ts'
import type { Address } from '../core/people/member.ts'

/** What a face reports of reaching people, put on record. */
export interface Reach {
  /** A direct reply that could not be sent is owed: the present card comes by the outbox. */
  unsent(address: Address): Promise<void>
  /** Whether the platform lets messages through; staff call those it does not. */
  reachable(address: Address, isReachable: boolean): Promise<void>
}

const A_MINUTE = 60_000

export function reachIn(ledger: Ledger, now: () => Date): Reach {
  return {
    async unsent(address) {
      const person = await ledger.person(address)
      if (!person) return
      const memberId = person.member.id
      // Several replies lost in one minute are owed as one card: it shows where the member stands.
      const key = `present:${memberId}:${Math.floor(now().getTime() / A_MINUTE)}`
      const notice = {
        key,
        to: { kind: 'member', memberId },
        body: { kind: 'present_card', memberId },
        dueAt: now(),
        urgent: true,
      } as const
      await ledger.commit([{ kind: 'owe', notice }])
    },
    async reachable(address, isReachable) {
      const person = await ledger.person(address)
      if (!person || person.member.unreachable === !isReachable) return
      const { consents: _, ...member } = person.member
      const write: Write = { kind: 'save_member', member: { ...member, unreachable: !isReachable } }
      await ledger.commit([write])
    },
  }
}
