import { describe, expect, test } from 'vitest'
import type { CaseEvent, EventKind } from '../../src/core/casework/case.ts'
import { decide } from '../../src/core/casework/decide.ts'
import type { Mover } from '../../src/core/casework/moves.ts'
import type { CaseworkKind } from '../../src/core/intake/programme.ts'
import { TODAY } from '../intake/reading.ts'
import { caseAfter, event } from './a-case.ts'

const DESK = ['telegram:-100']
const deciding = (casework: CaseworkKind, happened: readonly EventKind[], put: CaseEvent, mover: Mover) =>
  decide(caseAfter(casework, happened), put, mover, DESK, TODAY)

function writesOf(casework: CaseworkKind, happened: readonly EventKind[], put: CaseEvent, mover: Mover) {
  const decision = deciding(casework, happened, put, mover)
  if (decision.kind !== 'recorded') throw new Error(decision.kind)
  return decision.writes
}

describe('one event on a case', () => {
  test('is recorded after those that were read, with its status', () => {
    const put = event('approved', { amount: 300_000, text: '형편이 어려워서' })
    expect(writesOf('aid', ['asked_member'], put, 'reviewer')[0]).toEqual({
      kind: 'event',
      reference: 'K7M2-9QX',
      after: 2,
      event: put,
      status: 'approved',
    })
  })

  test('writes its figure, and the money it moved', () => {
    const figures = writesOf('aid', ['approved'], event('paid', { amount: 300_000 }), 'manager').filter(
      (write) => write.kind === 'figure',
    )
    const counted = { day: TODAY, programmeId: 'hardship-aid', area: 'service', jurisdiction: 'kr' }
    expect(figures.map(({ figure }) => figure)).toEqual([
      { ...counted, measure: 'paid', value: 1 },
      { ...counted, measure: 'paid_amount', value: 300_000 },
    ])
  })

  test('keeps no person in a figure', () => {
    const figures = writesOf('aid', [], event('withdrawn'), 'member').filter((write) => write.kind === 'figure')
    expect(JSON.stringify(figures)).not.toMatch(/m1|K7M2|s1|든든택배/u)
  })

  test.each([
    ['aid', [], 'paid', 'manager'],
    ['aid', ['withdrawn'], 'approved', 'reviewer'],
    ['seat', ['seated'], 'accepted', 'member'],
    ['counsel', ['closed'], 'advised', 'reviewer'],
  ] as const)('%s after %j: %s is not allowed now', (casework, happened, kind, mover) => {
    expect(deciding(casework, happened, event(kind), mover)).toMatchObject({ kind: 'not_allowed_now' })
  })

  test.each([
    ['aid', ['approved'], 'paid', 'reviewer'],
    ['aid', [], 'approved', 'member'],
    ['aid', [], 'withdrawn', 'admin'],
    ['aid', [], 'noted', 'auditor'],
    ['seat', ['waitlisted'], 'offered', 'manager'],
  ] as const)('%s after %j: %s is not for a %s', (casework, happened, kind, mover) => {
    expect(deciding(casework, happened, event(kind), mover)).toEqual({ kind: 'not_yours' })
  })

  test.each([
    ['seat', ['seated'], 'withdrawn', 'member', true],
    ['seat', ['waitlisted', 'offered'], 'lapsed', 'system', true],
    ['seat', ['seated'], 'closed', 'reviewer', true],
    ['seat', ['seated'], 'attended', 'reviewer', false],
    ['aid', [], 'withdrawn', 'member', false],
  ] as const)('%s after %j: %s by the %s frees a place: %s', (casework, happened, kind, mover, frees) => {
    const kinds = writesOf(casework, happened, event(kind), mover).map((write) => write.kind)
    expect(kinds.includes('free_place')).toBe(frees)
  })
})

describe('who is told', () => {
  const told = (casework: CaseworkKind, happened: readonly EventKind[], kind: EventKind, mover: Mover) =>
    writesOf(casework, happened, event(kind), mover).flatMap((write) => (write.kind === 'owe' ? [write.notice] : []))

  test.each([
    ['aid', [], 'approved', 'reviewer', ['member:case_news']],
    ['aid', [], 'noted', 'reviewer', []],
    ['aid', [], 'replied', 'reviewer', ['member:case_news']],
    ['aid', [], 'withdrawn', 'member', ['address:staff_card']],
    ['aid', ['asked_member'], 'supplemented', 'member', ['address:staff_card']],
    ['seat', ['waitlisted', 'offered'], 'accepted', 'member', ['address:staff_card']],
    ['seat', ['waitlisted', 'offered'], 'lapsed', 'system', ['member:case_news']],
  ] as const)('%s after %j: %s by the %s tells %j', (casework, happened, kind, mover, recipients) => {
    expect(told(casework, happened, kind, mover).map(({ to, body }) => `${to.kind}:${body.kind}`)).toEqual(recipients)
  })

  test('a notice says nothing but the reference, and its key is its cause and reader', () => {
    expect(told('aid', [], 'approved', 'reviewer')).toEqual([
      {
        key: 'case:K7M2-9QX:2:member',
        to: { kind: 'member', memberId: 'm1' },
        body: { kind: 'case_news', reference: 'K7M2-9QX' },
        dueAt: new Date('2026-11-22T03:00:00Z'),
        urgent: false,
      },
    ])
  })

  test('nobody is told of a case whose person is gone', () => {
    const of = caseAfter('aid', [])
    const decision = decide(
      { ...of, submission: { ...of.submission, memberId: undefined } },
      event('approved'),
      'reviewer',
      DESK,
      TODAY,
    )
    expect(decision.kind === 'recorded' && decision.writes.filter((write) => write.kind === 'owe')).toEqual([])
  })
})
