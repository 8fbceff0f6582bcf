import { expect, test } from 'vitest'
import { onBoth } from './on-both.ts'
import { AT, draft, filing, given, join, later, save, seen, submission } from './samples.ts'

onBoth('drafts', (ground) => {
  test('a draft comes back as it was saved, one version higher', async () => {
    const storage = await (await ground()).open()
    const replies = { cause: 'wages', amount: 3_200_000, days: null, players: [{ name: '홍길동', unit: undefined }] }
    const saved = draft('d1', 'm1', {
      replies,
      setAside: { cause: 'illness' },
      parts: { proof: [] },
      held: '얼마예요?',
      paused: true,
    })
    await given(storage, join('m1'), save(saved))
    const person = await storage.ledger.person('telegram:m1')
    expect(person?.drafts).toEqual([{ ...saved, version: 1, replies: { ...replies, players: [{ name: '홍길동' }] } }])
  })

  test('the newest draft is first, and only its last save is left', async () => {
    const storage = await (await ground()).open()
    await given(storage, join('m1'), { kind: 'save_draft', draft: draft('old', 'm1', { paused: true }), at: AT })
    await given(storage, { kind: 'save_draft', draft: draft('new', 'm1'), at: later(1) })
    await given(storage, { kind: 'save_draft', draft: draft('new', 'm1', { version: 1 }), at: later(2) })
    const drafts = (await storage.ledger.person('telegram:m1'))?.drafts
    expect(drafts?.map(({ id, version }) => [id, version])).toEqual([
      ['new', 2],
      ['old', 1],
    ])
  })

  test('a save of a version that went on is stale, one step or several behind, and leaves nothing', async () => {
    const storage = await (await ground()).open()
    await given(storage, join('m1'), save(draft('d1', 'm1')))
    for (const version of [1, 2, 3])
      await given(storage, save(draft('d1', 'm1', { version, replies: { at: version } })))
    for (const version of [1, 2, 3]) {
      const committed = await storage.ledger.commit([seen(`late-${version}`), save(draft('d1', 'm1', { version }))])
      expect(committed).toEqual({ kind: 'stale' })
      await given(storage, seen(`late-${version}`))
    }
    expect((await storage.ledger.person('telegram:m1'))?.drafts).toMatchObject([{ version: 4, replies: { at: 3 } }])
  })

  test('of parallel saves of one version one is kept', async () => {
    const place = await ground()
    const one = await place.open()
    const two = await place.beside(one)
    await given(one, join('m1'), save(draft('d1', 'm1')))
    const tries = Array.from({ length: 10 }, (_, n) =>
      (n % 2 ? one : two).ledger.commit([save(draft('d1', 'm1', { version: 1, replies: { n } }))]),
    )
    const kinds = (await Promise.all(tries)).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'done')).toHaveLength(1)
    expect(kinds.filter((kind) => kind === 'stale')).toHaveLength(9)
  })

  test('a dropped draft is gone and does not come back with a late save', async () => {
    const storage = await (await ground()).open()
    await given(storage, join('m1'), save(draft('d1', 'm1')), save(draft('d1', 'm1', { version: 1 })))
    const drop = (version: number) => storage.ledger.commit([{ kind: 'drop_draft', draft: { id: 'd1', version } }])
    expect(await drop(1)).toEqual({ kind: 'stale' })
    expect((await drop(2)).kind).toBe('done')
    expect(await drop(2)).toEqual({ kind: 'stale' })
    expect(await storage.ledger.commit([save(draft('d1', 'm1', { version: 2 }))])).toEqual({ kind: 'stale' })
    expect((await storage.ledger.person('telegram:m1'))?.drafts).toEqual([])
  })

  test('two presses of "제출" at once, by two processes, file one submission', async () => {
    const place = await ground()
    const one = await place.open()
    const two = await place.beside(one)
    await given(one, join('m1'), save(draft('d1', 'm1')))
    const press = (storage: typeof one, reference: string) =>
      storage.ledger.commit([filing(submission(reference, 'm1', { draftId: 'd1' }))])
    const kinds = await Promise.all([press(one, 'A'), press(two, 'B'), press(one, 'C'), press(two, 'D')])
    expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(['done', 'stale', 'stale', 'stale'])
    expect(await one.ledger.casesOf('m1')).toHaveLength(1)
    expect((await one.ledger.person('telegram:m1'))?.drafts).toEqual([])
  })

  test('a submission does not file a draft that was changed since, when it drops the version it read', async () => {
    const storage = await (await ground()).open()
    await given(storage, join('m1'), save(draft('d1', 'm1')), save(draft('d1', 'm1', { version: 1 })))
    const press = (version: number) =>
      storage.ledger.commit([
        filing(submission('A', 'm1', { draftId: 'd1' })),
        { kind: 'drop_draft', draft: { id: 'd1', version } },
      ])
    expect(await press(1)).toEqual({ kind: 'stale' })
    expect((await press(2)).kind).toBe('done')
    expect(await storage.ledger.commit([save(draft('d1', 'm1', { version: 2 }))])).toEqual({ kind: 'stale' })
  })
})
