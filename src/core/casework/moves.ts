import type { CaseworkKind } from '../intake/programme.ts'
import type { Role } from '../people/staff.ts'
import type { Case, CaseEvent, EventKind, Status } from './case.ts'

/** Who makes a move: the member, the machine (offers, lapses), or staff of these roles. */
export type Mover = 'member' | 'system' | Role

/** What the dialog of a move asks. */
export type Asked = 'amount' | 'reason' | 'text' | 'recovered'

export interface Permitted {
  readonly to: Status
  readonly by: readonly Mover[]
  readonly asks?: readonly Asked[]
}

export type Moves = Readonly<Partial<Record<Status, Readonly<Partial<Record<EventKind, Permitted>>>>>>

const HANDLERS = ['reviewer', 'manager', 'admin'] as const
const PAYERS = ['manager', 'admin'] as const

const withdraw: Permitted = { to: 'withdrawn', by: ['member'] }
const askMember: Permitted = { to: 'with_member', by: HANDLERS, asks: ['text'] }
const approve: Permitted = { to: 'approved', by: HANDLERS, asks: ['amount', 'reason'] }
const decline: Permitted = { to: 'declined', by: HANDLERS, asks: ['reason'] }
const refer: Permitted = { to: 'referred', by: HANDLERS, asks: ['text'] }
const settle: Permitted = { to: 'settled', by: HANDLERS, asks: ['recovered', 'text'] }
const advise: Permitted = { to: 'advised', by: HANDLERS, asks: ['text'] }
const close: Permitted = { to: 'closed', by: HANDLERS, asks: ['reason'] }
const supplement: Permitted = { to: 'received', by: ['member'] }
const pay: Permitted = { to: 'paid', by: PAYERS, asks: ['amount'] }

const AID: Moves = {
  received: { asked_member: askMember, approved: approve, declined: decline, withdrawn: withdraw },
  with_member: { supplemented: supplement, approved: approve, declined: decline, withdrawn: withdraw },
  approved: { paid: pay, withdrawn: withdraw },
  paid: { paid: pay },
}

const investigated: Permitted = { to: 'investigating', by: HANDLERS }
const RIGHTS_OPEN = {
  asked_member: askMember,
  referred: refer,
  settled: settle,
  advised: advise,
  closed: close,
  withdrawn: withdraw,
}
const RIGHTS: Moves = {
  received: { investigated, ...RIGHTS_OPEN },
  with_member: { supplemented: supplement, ...RIGHTS_OPEN },
  investigating: RIGHTS_OPEN,
  referred: RIGHTS_OPEN,
}

const COUNSEL_OPEN = { asked_member: askMember, advised: advise, referred: refer, closed: close, withdrawn: withdraw }
const COUNSEL: Moves = {
  received: COUNSEL_OPEN,
  with_member: { supplemented: supplement, ...COUNSEL_OPEN },
  referred: { advised: advise, closed: close, withdrawn: withdraw },
  advised: { advised: advise, closed: close },
}

const attend: Permitted = { to: 'attended', by: HANDLERS }
const cancelSeat: Permitted = { to: 'closed', by: HANDLERS, asks: ['reason'] }
const SEAT: Moves = {
  // A submission to a round is seated or put on the waiting list in the transaction that files it.
  received: { seated: { to: 'seated', by: ['system'] }, waitlisted: { to: 'waiting', by: ['system'] } },
  seated: { attended: attend, closed: cancelSeat, withdrawn: withdraw },
  waiting: { offered: { to: 'offered', by: ['system'] }, closed: cancelSeat, withdrawn: withdraw },
  offered: {
    accepted: { to: 'seated', by: ['member'] },
    lapsed: { to: 'closed', by: ['system'] },
    closed: cancelSeat,
    withdrawn: withdraw,
  },
}

const TABLES: Readonly<Record<CaseworkKind, Moves>> = { aid: AID, rights: RIGHTS, counsel: COUNSEL, seat: SEAT }

/** Moves that leave the status as it is, and are open to staff in every status. */
const ANYWHERE: readonly EventKind[] = ['noted', 'replied']

/** What a move does from here, or undefined where it is not allowed. The same table draws the buttons. */
export function permitted(casework: CaseworkKind, status: Status, kind: EventKind): Permitted | undefined {
  if (ANYWHERE.includes(kind)) return { to: status, by: HANDLERS, asks: ['text'] }
  return TABLES[casework][status]?.[kind]
}

/** The moves that somebody may make now, in the order of the table. */
export function movesFor(
  of: Pick<Case, 'status'> & { readonly submission: { readonly casework: CaseworkKind } },
  mover: Mover,
): EventKind[] {
  const own = Object.entries(TABLES[of.submission.casework][of.status] ?? {}) as [EventKind, Permitted][]
  const allowed = own.filter(([, { by }]) => by.includes(mover)).map(([kind]) => kind)
  const isHandler = (HANDLERS as readonly Mover[]).includes(mover)
  return isHandler ? [...allowed, ...ANYWHERE] : allowed
}

/** Where a case stands after these events. An event that the table does not allow leaves the status; it could not have been recorded. */
export function statusAfter(casework: CaseworkKind, events: readonly Pick<CaseEvent, 'kind'>[]): Status {
  return events.reduce<Status>((status, { kind }) => permitted(casework, status, kind)?.to ?? status, 'received')
}

/** A case in these statuses has ended: no move of the table leads on, or only bookkeeping does. */
const ENDED: ReadonlySet<Status> = new Set([
  'declined',
  'paid',
  'settled',
  'advised',
  'attended',
  'closed',
  'withdrawn',
])
export const hasEnded = (status: Status): boolean => ENDED.has(status)
