import type { Notice } from '../outbox/notice.ts'
import type { Address } from '../people/member.ts'
import type { CaseEvent, EventKind, Submission } from './case.ts'

/** Who is told about cases besides the member: the staff chat, or each admin where there is none. */
export type Desk = readonly Address[]

const TELLS_MEMBER: ReadonlySet<EventKind> = new Set([
  'asked_member',
  'investigated',
  'approved',
  'declined',
  'paid',
  'referred',
  'settled',
  'advised',
  'replied',
  'attended',
  'closed',
  'lapsed',
])
const TELLS_STAFF: ReadonlySet<EventKind> = new Set(['submitted', 'supplemented', 'withdrawn', 'accepted'])

/** The notices that one event owes. Who made the move is not told of it; a note tells nobody. */
export function owedFor(
  submission: Submission,
  event: CaseEvent,
  number: number,
  desk: Desk,
  urgent: boolean,
): Notice[] {
  const cause = `case:${submission.reference}:${number}`
  const { reference, memberId } = submission
  const toStaff = TELLS_STAFF.has(event.kind)
    ? desk.map((address) => noticeTo(`${cause}:${address}`, { kind: 'address', address }, event, reference, urgent))
    : []
  if (!TELLS_MEMBER.has(event.kind) || memberId === undefined) return toStaff
  const body = { kind: 'case_news', reference } as const
  return [
    ...toStaff,
    { key: `${cause}:member`, to: { kind: 'member', memberId }, body, dueAt: event.at, urgent: false },
  ]
}

function noticeTo(key: string, to: Notice['to'], event: CaseEvent, reference: string, urgent: boolean): Notice {
  return { key, to, body: { kind: urgent ? 'urgent_case' : 'staff_card', reference }, dueAt: event.at, urgent }
}
