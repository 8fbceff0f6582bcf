import { expect, test } from 'vitest'
import type { WatchedLimit } from '../../src/core/conversation/deadline/limit.ts'
import { onBoth } from './on-both.ts'
import { AT, event, filing, given, join, submission } from './samples.ts'

const limit = (id: string, changes: Partial<WatchedLimit> = {}): WatchedLimit => ({
  id,
  memberId: 'm1',
  reference: undefined,
  rule: 'kr-unfair-dismissal:size=five',
  jurisdiction: 'kr',
  from: '2026-01-02',
  lastDay: '2026-04-02',
  reminds: true,
  since: AT,
  ...changes,
})
const watch = (one: WatchedLimit) => ({ kind: 'watch_limit', limit: one }) as const
const ofCase = (id: string, reference: string, lastDay: string) =>
  watch(limit(id, { memberId: undefined, reference, lastDay, reminds: false }))

onBoth('limits', (ground) => {
  test('a member’s own come back as they were kept, soonest first, until stopped', async () => {
    const storage = await (await ground()).open()
    const later = limit('l2', { lastDay: '2026-05-01' })
    await given(storage, join('m1'), join('m2'), watch(later), watch(limit('l1')))
    expect(await storage.ledger.limitsOf('m1')).toEqual([limit('l1'), later])
    expect(await storage.ledger.limit('l2')).toEqual(later)
    expect((await storage.ledger.held('m1'))?.limits).toHaveLength(2)
    await given(storage, { kind: 'unwatch_limit', id: 'l1', memberId: 'm2' })
    expect(await storage.ledger.limitsOf('m1')).toHaveLength(2)
    await given(storage, { kind: 'unwatch_limit', id: 'l1', memberId: 'm1' })
    expect(await storage.ledger.limit('l1')).toBeUndefined()
  })

  test('those about to lapse: both days included, ended cases left out, with the employers for recusal', async () => {
    const storage = await (await ground()).open()
    const against = { employer: '한빛전자' }
    await given(storage, join('m1'), filing(submission('OPEN', 'm1', against)), ofCase('c1', 'OPEN', '2026-03-20'))
    await given(storage, filing(submission('DONE', 'm1')), ofCase('c2', 'DONE', '2026-03-10'))
    await given(storage, {
      kind: 'event',
      reference: 'DONE',
      after: 1,
      event: event('closed'),
      status: 'closed',
    })
    await given(storage, watch(limit('own', { lastDay: '2026-03-15' })), watch(limit('far', { lastDay: '2026-04-02' })))
    const found = await storage.ledger.limitsLapsing('2026-03-15', '2026-04-01')
    expect(found.map((one) => [one.limit.id, one.case?.reference, one.case?.employer, one.employers])).toEqual([
      ['own', undefined, undefined, ['한빛전자']],
      ['c1', 'OPEN', '한빛전자', []],
    ])
    expect(await storage.ledger.limitsLapsing('2026-03-16', '2026-03-19')).toEqual([])
  })

  test('whom to call', async () => {
    const storage = await (await ground()).open()
    await given(storage, join('m1', { name: '홍길동', phone: '010-1234-5678' }))
    expect(await storage.ledger.contactOf('m1')).toEqual({ name: '홍길동', phone: '010-1234-5678' })
    expect(await storage.ledger.contactOf('gone')).toBeUndefined()
  })

  test('forgetting a member takes their limits along, those of kept cases stay', async () => {
    const storage = await (await ground()).open()
    await given(storage, join('m1'), filing(submission('KEPT', 'm1')), ofCase('k', 'KEPT', '2026-03-20'))
    await given(storage, filing(submission('GONE', 'm1')), ofCase('g', 'GONE', '2026-03-20'), watch(limit('own')))
    await given(storage, { kind: 'forget_member', memberId: 'm1', keep: ['KEPT'] })
    const left = await Promise.all(['k', 'g', 'own'].map((id) => storage.ledger.limit(id)))
    expect(left.map((one) => one?.id)).toEqual(['k', undefined, undefined])
    await given(storage, { kind: 'forget_case', reference: 'KEPT' })
    expect(await storage.ledger.limit('k')).toBeUndefined()
  })

  test('the sweep takes what lapsed a month ago', async () => {
    const storage = await (await ground()).open()
    const lapsed = limit('old', { lastDay: '2026-01-30' })
    await given(storage, join('m1'), watch(lapsed), watch(limit('recent', { lastDay: '2026-02-20' })))
    await storage.sweep(AT)
    expect((await storage.ledger.limitsOf('m1')).map(({ id }) => id)).toEqual(['recent'])
  })
})
