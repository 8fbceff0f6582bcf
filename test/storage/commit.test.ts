import { expect, test } from 'vitest'
import { onBoth } from './on-both.ts'
import { AT, draft, event, filing, given, join, notice, save, seen, submission } from './samples.ts'

onBoth('a commit', (ground) => {
  test('of an update that took effect before is repeated, and changes nothing', async () => {
    const storage = await (await ground()).open()
    await given(storage, seen('telegram:1'), join('m1'), save(draft('d1', 'm1')))
    const again = await storage.ledger.commit([save(draft('d1', 'm1', { version: 1 })), seen('telegram:1')])
    expect(again).toEqual({ kind: 'repeated' })
    expect((await storage.ledger.person('telegram:m1'))?.drafts).toMatchObject([{ version: 1 }])
  })

  test('is told to be repeated, not stale, though its draft went on too', async () => {
    const storage = await (await ground()).open()
    await given(storage, join('m1'), seen('u'), save(draft('d1', 'm1')))
    expect(await storage.ledger.commit([save(draft('d1', 'm1')), seen('u')])).toEqual({ kind: 'repeated' })
  })

  test('delivered twice at the same time takes effect once', async () => {
    const place = await ground()
    const one = await place.open()
    const two = await place.beside(one)
    await given(one, join('m1'))
    const question = {
      id: 'q',
      memberId: 'm1',
      text: '연차는 며칠?',
      outcome: 'answered',
      jurisdiction: 'kr',
      sections: [],
      askedAt: AT,
      forModel: false,
    } as const
    const deliver = (storage: typeof one, n: number) =>
      storage.ledger.commit([seen('telegram:7'), { kind: 'question', question: { ...question, id: `q${n}` } }])
    const kinds = await Promise.all([deliver(one, 1), deliver(two, 2), deliver(one, 3), deliver(two, 4)])
    expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(['done', 'repeated', 'repeated', 'repeated'])
    expect((await one.ledger.held('m1'))?.questions).toHaveLength(1)
  })

  test('that fails in the middle leaves nothing of what stood before or after', async () => {
    const storage = await (await ground()).open()
    await given(storage, join('m1'), filing(submission('A', 'm1')))
    const committed = await storage.ledger.commit([
      seen('u9'),
      join('m2'),
      filing(submission('B', 'm1')),
      { kind: 'owe', notice: notice('n1', 'm1') },
      { kind: 'event', reference: 'A', after: 0, event: event('noted'), status: 'received' },
      join('m3'),
    ])
    expect(committed).toEqual({ kind: 'stale' })
    expect(await storage.ledger.personById('m2')).toBeUndefined()
    expect(await storage.ledger.caseFile('B')).toBeUndefined()
    expect(await storage.owed.claim(AT, 10, false)).toEqual([])
    await given(storage, seen('u9'))
  })

  test('of a fault of ours throws', async () => {
    const storage = await (await ground()).open()
    await given(storage, join('m1'))
    const bad = draft('d1', 'm1', { edition: 'no number' as unknown as number })
    const outcome = await storage.ledger
      .commit([
        save(bad),
        {
          kind: 'consent',
          memberId: 'm1',
          record: { kind: 'storage', edition: null as unknown as number, given: true, at: AT },
        },
      ])
      .catch(() => 'thrown')
    expect(outcome).toBe('thrown')
  })

  test('forgets update keys after two days, not before', async () => {
    const storage = await (await ground()).open()
    await given(storage, seen('u1'))
    await storage.sweep(new Date(AT.getTime() + 47 * 3_600_000))
    expect(await storage.ledger.commit([seen('u1')])).toEqual({ kind: 'repeated' })
    await storage.sweep(new Date(AT.getTime() + 49 * 3_600_000))
    await given(storage, seen('u1'))
  })
})
