import { describe, expect, test } from 'vitest'
import { EVENTS, type EventKind, STATUSES, type Status } from '../../src/core/casework/case.ts'
import { hasEnded, type Mover, movesFor, permitted, statusAfter } from '../../src/core/casework/moves.ts'
import type { CaseworkKind } from '../../src/core/intake/programme.ts'
import { ROLES } from '../../src/core/people/staff.ts'
import { caseAfter } from './a-case.ts'

const KINDS = ['aid', 'rights', 'seat', 'counsel'] as const
const moves = (casework: CaseworkKind, happened: readonly EventKind[], mover: Mover): string =>
  movesFor(caseAfter(casework, happened), mover).join(' ')

test.each([
  ['aid', [], 'member', 'withdrawn'],
  ['aid', [], 'reviewer', 'asked_member approved declined noted replied'],
  ['aid', [], 'auditor', ''],
  ['aid', ['asked_member'], 'member', 'supplemented withdrawn'],
  ['aid', ['approved'], 'reviewer', 'noted replied'],
  ['aid', ['approved'], 'manager', 'paid noted replied'],
  ['aid', ['approved', 'paid'], 'manager', 'paid noted replied'],
  ['aid', ['approved', 'paid'], 'member', ''],
  ['aid', ['declined'], 'admin', 'noted replied'],
  ['rights', [], 'reviewer', 'investigated asked_member referred settled advised closed noted replied'],
  ['rights', ['investigated'], 'reviewer', 'asked_member referred settled advised closed noted replied'],
  ['rights', ['referred'], 'member', 'withdrawn'],
  ['rights', ['settled'], 'member', ''],
  ['counsel', [], 'reviewer', 'asked_member advised referred closed noted replied'],
  ['counsel', ['advised'], 'reviewer', 'advised closed noted replied'],
  ['seat', [], 'system', 'seated waitlisted'],
  ['seat', ['seated'], 'reviewer', 'attended closed noted replied'],
  ['seat', ['seated'], 'member', 'withdrawn'],
  ['seat', ['waitlisted'], 'system', 'offered'],
  ['seat', ['waitlisted', 'offered'], 'member', 'accepted withdrawn'],
  ['seat', ['waitlisted', 'offered'], 'system', 'lapsed'],
  ['seat', ['seated', 'withdrawn'], 'system', ''],
] as const)('%s after %j: %s may make %j', (casework, happened, mover, may) => {
  expect(moves(casework, happened, mover)).toBe(may)
})

test.each([
  ['aid', ['submitted'], 'received'],
  ['aid', ['submitted', 'asked_member', 'supplemented', 'approved', 'paid'], 'paid'],
  ['aid', ['submitted', 'noted', 'replied'], 'received'],
  ['aid', ['submitted', 'paid'], 'received'],
  ['aid', ['submitted', 'withdrawn', 'approved'], 'withdrawn'],
  ['rights', ['submitted', 'investigated', 'referred', 'settled'], 'settled'],
  ['seat', ['submitted', 'waitlisted', 'offered', 'accepted', 'attended'], 'attended'],
  ['seat', ['submitted', 'waitlisted', 'offered', 'lapsed'], 'closed'],
  ['counsel', ['submitted', 'advised', 'advised'], 'advised'],
] as const)('%s: %j stands at %s', (casework, kinds, status) => {
  expect(
    statusAfter(
      casework,
      kinds.map((kind) => ({ kind })),
    ),
  ).toBe(status)
})

describe.each(KINDS)('the table of %s', (casework) => {
  const reachable = statusesReachable(casework)

  test('can end from every status that it reaches', () => {
    expect([...reachable].filter((status) => !endsFrom(casework, status))).toEqual([])
  })

  test('lets the member withdraw while it is open, and never once it has ended', () => {
    for (const status of reachable) {
      const open = !hasEnded(status) && !(casework === 'seat' && status === 'received')
      expect([status, permitted(casework, status, 'withdrawn') !== undefined]).toEqual([status, open])
    }
  })

  test('lets an auditor do nothing, and everybody on the staff but auditors take notes', () => {
    for (const status of STATUSES) {
      for (const role of ROLES) {
        const may = EVENTS.filter((kind) => permitted(casework, status, kind)?.by.includes(role))
        expect([role, may.includes('noted'), may.length > 0]).toEqual([role, role !== 'auditor', role !== 'auditor'])
      }
    }
  })

  test('asks for a reason wherever it says no', () => {
    const noes = [...reachable].flatMap((status) => [
      permitted(casework, status, 'declined'),
      permitted(casework, status, 'closed'),
    ])
    const byStaff = noes.filter((move) => move !== undefined && !move.by.includes('system'))
    expect(byStaff.filter((move) => !move?.asks?.includes('reason'))).toEqual([])
  })
})

function statusesReachable(casework: CaseworkKind): ReadonlySet<Status> {
  const found = new Set<Status>(['received'])
  for (const status of found) for (const kind of EVENTS) found.add(permitted(casework, status, kind)?.to ?? status)
  return found
}

function endsFrom(casework: CaseworkKind, from: Status): boolean {
  const found = new Set<Status>([from])
  for (const status of found) for (const kind of EVENTS) found.add(permitted(casework, status, kind)?.to ?? status)
  return [...found].some(hasEnded)
}
