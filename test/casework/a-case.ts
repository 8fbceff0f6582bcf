import type { Case, CaseEvent, EventKind, Submission } from '../../src/core/casework/case.ts'
import { statusAfter } from '../../src/core/casework/moves.ts'
import type { CaseworkKind } from '../../src/core/intake/programme.ts'

const AT = new Date('2026-11-22T03:00:00Z')

export const event = (kind: EventKind, more: Partial<CaseEvent> = {}): CaseEvent => ({
  kind,
  at: AT,
  by: { kind: 'staff', id: 'st1' },
  ...more,
})

export const submission = (more: Partial<Submission> = {}): Submission => ({
  id: 's1',
  reference: 'K7M2-9QX',
  draftId: 'd1',
  programmeId: 'hardship-aid',
  edition: 1,
  jurisdiction: 'kr',
  casework: 'aid',
  area: 'service',
  memberId: 'm1',
  round: undefined,
  unit: '든든택배',
  employer: undefined,
  requested: 500_000,
  currency: 'KRW',
  promisedOn: '2026-12-04',
  submittedAt: AT,
  lines: [],
  ...more,
})

/** A case that these events happened to. */
export const caseAfter = (casework: CaseworkKind, kinds: readonly EventKind[]): Case => ({
  submission: submission({ casework }),
  events: ['submitted' as const, ...kinds].map((kind) => event(kind)),
  status: statusAfter(
    casework,
    kinds.map((kind) => ({ kind })),
  ),
})
