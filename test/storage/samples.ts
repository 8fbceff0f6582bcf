import type { CaseEvent, Submission } from '../../src/core/casework/case.ts'
import type { Committed, Write } from '../../src/core/conversation/ledger.ts'
import type { Draft } from '../../src/core/intake/draft.ts'
import type { Round } from '../../src/core/intake/round.ts'
import type { Notice } from '../../src/core/outbox/notice.ts'
import type { Member } from '../../src/core/people/member.ts'
import type { Storage } from '../../src/storage/open-storage.ts'

export const AT = new Date('2026-03-02T03:00:00Z')
export const later = (seconds: number): Date => new Date(AT.getTime() + seconds * 1000)

export const member = (id: string, changes: Partial<Member> = {}): Omit<Member, 'consents'> => ({
  id,
  address: `telegram:${id}`,
  locale: 'ko',
  jurisdiction: 'kr',
  name: undefined,
  phone: undefined,
  unit: undefined,
  unreachable: false,
  ...changes,
})

export const draft = (id: string, owner: string, changes: Partial<Draft> = {}): Draft => ({
  id,
  owner,
  formId: 'hardship-aid',
  edition: 1,
  purpose: { kind: 'submission' },
  replies: {},
  setAside: {},
  parts: {},
  held: undefined,
  paused: false,
  version: 0,
  startedOn: '2026-03-02',
  ...changes,
})

export const submission = (reference: string, memberId: string, changes: Partial<Submission> = {}): Submission => ({
  id: `submission-${reference}`,
  reference,
  draftId: `draft-${reference}`,
  programmeId: 'hardship-aid',
  edition: 1,
  jurisdiction: 'kr',
  casework: 'aid',
  area: 'service',
  memberId,
  round: undefined,
  unit: undefined,
  employer: undefined,
  requested: undefined,
  currency: 'KRW',
  promisedOn: '2026-03-06',
  submittedAt: AT,
  lines: [],
  ...changes,
})

export const event = (kind: CaseEvent['kind'], changes: Partial<CaseEvent> = {}): CaseEvent => ({
  kind,
  at: AT,
  by: { kind: 'member', id: 'm1' },
  ...changes,
})

type Submit = Extract<Write, { kind: 'submit' }>

export const filing = (filed: Submission, changes: Partial<Submit> = {}): Submit => ({
  kind: 'submit',
  submission: filed,
  event: event('submitted', { at: filed.submittedAt }),
  duplicateParts: [],
  place: undefined,
  ...changes,
})

export const round = (id: string, changes: Partial<Round> = {}): Round => ({
  id,
  programmeId: 'culture-sports-event',
  title: '봄 체육대회',
  opensOn: '2026-03-01',
  closesOn: '2026-03-20',
  capacity: undefined,
  unitCapacity: undefined,
  startsOn: undefined,
  startsAt: undefined,
  venue: undefined,
  notice: undefined,
  closedByStaff: false,
  ...changes,
})

export const opened = (one: Round): Write => ({ kind: 'open_round', round: one, by: 'staff-1', at: AT })

export const notice = (key: string, memberId: string, changes: Partial<Notice> = {}): Notice => ({
  key,
  to: { kind: 'member', memberId },
  body: { kind: 'case_news', reference: 'K7M2-9QX' },
  dueAt: AT,
  urgent: false,
  ...changes,
})

export const seen = (key: string): Write => ({ kind: 'update_seen', key, at: AT })
export const save = (one: Draft): Write => ({ kind: 'save_draft', draft: one, at: AT })
export const join = (id: string, changes: Partial<Member> = {}): Write => ({
  kind: 'save_member',
  member: member(id, changes),
})

/** Writes that the test itself takes for granted. */
export async function given(
  storage: Storage,
  ...writes: readonly Write[]
): Promise<Extract<Committed, { kind: 'done' }>> {
  const committed = await storage.ledger.commit(writes)
  if (committed.kind !== 'done') throw new Error(`the writes were ${committed.kind}`)
  return committed
}
