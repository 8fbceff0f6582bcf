import { expect, test } from 'vitest'
import { LEASE_SECONDS } from '../../src/core/outbox/due.ts'
import { onBoth } from './on-both.ts'
import { AT, given, join, later, notice } from './samples.ts'

onBoth('what is owed', (ground) => {
  test('a notice is claimed with its address, once, and again when its lease ran out', async () => {
    const storage = await (await ground()).open()
    await given(storage, join('m1'), { kind: 'owe', notice: notice('n1', 'm1') })
    const [claimed, ...others] = await storage.owed.claim(AT, 10, false)
    expect(others).toEqual([])
    expect(claimed).toEqual({ ...notice('n1', 'm1'), id: expect.any(String), address: 'telegram:m1', attempts: 0 })
    expect(await storage.owed.claim(later(LEASE_SECONDS - 1), 10, false)).toEqual([])
    expect(await storage.owed.claim(later(LEASE_SECONDS), 10, false)).toHaveLength(1)
  })

  test('the same key owed again is one notice, and aborts nothing', async () => {
    const storage = await (await ground()).open()
    await given(storage, join('m1'), { kind: 'owe', notice: notice('n1', 'm1') })
    const [first] = await storage.owed.claim(AT, 1, false)
    await storage.owed.sent(first?.id ?? '', AT)
    await given(storage, { kind: 'owe', notice: notice('n1', 'm1', { dueAt: AT }) }, join('m2'))
    expect(await storage.owed.claim(later(999), 10, false)).toEqual([])
    expect(await storage.ledger.personById('m2')).toBeDefined()
  })

  test('at night only what is urgent; before its time nothing', async () => {
    const storage = await (await ground()).open()
    const to = { kind: 'address', address: 'telegram:-100200' } as const
    await given(
      storage,
      { kind: 'owe', notice: notice('calm', 'm1') },
      { kind: 'owe', notice: notice('urgent', 'm1', { urgent: true, to }) },
      { kind: 'owe', notice: notice('tomorrow', 'm1', { dueAt: later(86_400) }) },
    )
    const keys = async (urgentOnly: boolean) =>
      (await storage.owed.claim(AT, 10, urgentOnly)).map(({ key, address }) => [key, address])
    expect(await keys(true)).toEqual([['urgent', 'telegram:-100200']])
    expect(await keys(false)).toEqual([['calm', undefined]])
  })

  test('put off it comes back then, with its attempts', async () => {
    const storage = await (await ground()).open()
    await given(storage, join('m1'), { kind: 'owe', notice: notice('n1', 'm1') })
    const [claimed] = await storage.owed.claim(AT, 1, false)
    await storage.owed.later(claimed?.id ?? '', later(5), 1, 'ECONNRESET')
    expect(await storage.owed.claim(later(4), 1, false)).toEqual([])
    expect(await storage.owed.claim(later(5), 1, false)).toMatchObject([{ key: 'n1', attempts: 1, dueAt: later(5) }])
  })

  test('given up for a blocked chat it marks the member for the call list', async () => {
    const storage = await (await ground()).open()
    await given(storage, join('m1', { name: '홍길동', phone: '010-1234-5678' }), {
      kind: 'owe',
      notice: notice('n', 'm1'),
    })
    const [claimed] = await storage.owed.claim(AT, 1, false)
    await storage.owed.gaveUp(claimed?.id ?? '', AT, 'blocked', true)
    expect(await storage.owed.claim(later(999), 10, false)).toEqual([])
    expect(await storage.ledger.unreachable()).toEqual([{ name: '홍길동', phone: '010-1234-5678', references: [] }])
    await given(storage, join('m1'))
    expect(await storage.ledger.unreachable()).toEqual([])
  })

  test('four workers claim each of 200 notices once', async () => {
    const place = await ground()
    const one = await place.open()
    await given(one, join('m1'))
    const owed = Array.from({ length: 200 }, (_, n) => ({ kind: 'owe', notice: notice(`n${n}`, 'm1') }) as const)
    await given(one, ...owed)
    const workers = [one, await place.beside(one), await place.beside(one), await place.beside(one)]
    const claims = await Promise.all(
      workers.map(async ({ owed: records }) => {
        const mine: string[] = []
        for (let round = 0; round < 20; round++) {
          mine.push(...(await records.claim(AT, 20, false)).map(({ key }) => key))
        }
        return mine
      }),
    )
    expect(claims.flat()).toHaveLength(200)
    expect(new Set(claims.flat()).size).toBe(200)
  }, 60_000)

  test('the budget of one second is shared by all and never exceeded', async () => {
    const place = await ground()
    const one = await place.open()
    const two = await place.beside(one)
    const granted = await Promise.all([one, two, one, two].map(({ owed }) => owed.budget(AT, 10)))
    expect(granted.reduce((sum, each) => sum + each, 0)).toBe(25)
    expect(await one.owed.budget(later(1), 10)).toBe(10)
  })
})
