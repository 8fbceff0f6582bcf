import { expect, test } from 'vitest'
import { STATUSES } from '../../src/core/casework/case.ts'
import { statusAfter } from '../../src/core/casework/moves.ts'
import { onBoth } from './on-both.ts'
import { AT, event, filing, given, join, later, submission } from './samples.ts'

const LINE = { stepId: 'cause', label: '어떤 일이 있으셨나요?', value: 'wages', shown: '임금체불', sensitive: false }

onBoth('casework', (ground) => {
  test('a case comes back as it was filed and as it went', async () => {
    const storage = await (await ground()).open()
    const filed = submission('A', 'm1', {
      lines: [LINE, { ...LINE, stepId: 'amount', value: 3_200_000 }],
      unit: '제1공장',
      employer: '한빛전자',
      requested: 1_000_000_000_000,
      currency: 'CNY',
    })
    const staff = { kind: 'staff', id: 's1' } as const
    const events = [
      event('asked_member', { by: staff, text: '통장 사본을 보내 주세요.', at: later(1) }),
      event('supplemented', { lines: [LINE], at: later(2) }),
      event('approved', { by: staff, amount: 32_900.55, text: '확인했어요', at: later(3) }),
    ]
    const statuses = ['with_member', 'received', 'approved'] as const
    await given(storage, join('m1'), filing(filed))
    for (const [n, one] of events.entries()) {
      const status = statuses[n] ?? 'received'
      await given(storage, { kind: 'event', reference: 'A', after: n + 1, event: one, status })
    }
    expect(await storage.ledger.caseFile('A')).toEqual({
      submission: filed,
      events: [event('submitted'), ...events],
      status: 'approved',
      place: undefined,
      duplicates: [],
    })
    expect(await storage.ledger.caseFile('Z')).toBeUndefined()
  })

  test('of two that decide after the same event the second is stale', async () => {
    const place = await ground()
    const one = await place.open()
    const two = await place.beside(one)
    await given(one, join('m1'), filing(submission('A', 'm1')))
    const decide = (storage: typeof one, kind: 'approved' | 'declined') =>
      storage.ledger.commit([{ kind: 'event', reference: 'A', after: 1, event: event(kind), status: kind }])
    const kinds = await Promise.all([decide(one, 'approved'), decide(two, 'declined')])
    expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(['done', 'stale'])
    const file = await one.ledger.caseFile('A')
    expect(file?.events).toHaveLength(2)
    expect(file?.status).toBe(file?.events[1]?.kind)
  })

  test('an event of a case that does not exist is stale', async () => {
    const storage = await (await ground()).open()
    const write = { kind: 'event', reference: 'none', after: 1, event: event('noted'), status: 'received' } as const
    expect(await storage.ledger.commit([write])).toEqual({ kind: 'stale' })
  })

  test('earlier cases with the same duplicate parts of the same person are named', async () => {
    const storage = await (await ground()).open()
    const put = (reference: string, memberId: string, seconds: number, parts: string[]) =>
      given(
        storage,
        filing(submission(reference, memberId, { submittedAt: later(seconds) }), { duplicateParts: parts }),
      )
    await given(storage, join('m1'), join('m2'))
    await put('A', 'm1', 1, ['2026', '첫째'])
    await put('B', 'm1', 2, ['2026', ' 첫째 '])
    await put('C', 'm1', 3, ['2026', '둘째'])
    await put('D', 'm2', 4, ['2026', '첫째'])
    expect((await storage.ledger.caseFile('B'))?.duplicates).toEqual(['A'])
    for (const reference of ['A', 'C', 'D']) expect((await storage.ledger.caseFile(reference))?.duplicates).toEqual([])
  })

  test('the queue goes by promise date; a member finds theirs newest first', async () => {
    const storage = await (await ground()).open()
    const put = (reference: string, promisedOn: string, seconds: number) =>
      given(storage, filing(submission(reference, 'm1', { promisedOn, submittedAt: later(seconds) })))
    await given(storage, join('m1'))
    await put('A', '2026-03-09', 1)
    await put('B', '2026-03-05', 2)
    await put('C', '2026-03-07', 3)
    await given(storage, { kind: 'event', reference: 'C', after: 1, event: event('declined'), status: 'declined' })
    const references = async (found: ReturnType<typeof storage.ledger.casesOf>) =>
      (await found).map((one) => one.reference)
    expect(await references(storage.ledger.queue({ statuses: ['received'], limit: 5 }))).toEqual(['B', 'A'])
    expect(await references(storage.ledger.queue({ statuses: STATUSES, limit: 1 }))).toEqual(['B'])
    expect(await references(storage.ledger.queue({ statuses: STATUSES, limit: 5, before: later(2) }))).toEqual(['A'])
    expect(await references(storage.ledger.casesOf('m1'))).toEqual(['C', 'B', 'A'])
  })

  test('a person is found by number or name, however written', async () => {
    const storage = await (await ground()).open()
    await given(storage, join('m1', { name: '홍 길동', phone: '010-1234-5678' }), filing(submission('A', 'm1')))
    const find = async (by: Parameters<typeof storage.ledger.find>[0]) =>
      (await storage.ledger.find(by)).map((one) => one.reference)
    for (const phone of ['01012345678', '+82 10-1234-5678', '010 1234 5678', '+82(0)10 1234 5678']) {
      expect(await find({ kind: 'phone', phone })).toEqual(['A'])
    }
    expect(await find({ kind: 'name', name: '홍길동' })).toEqual(['A'])
    expect(await find({ kind: 'reference', reference: 'A' })).toEqual(['A'])
    expect(await find({ kind: 'phone', phone: '010-1234-567' })).toEqual([])
  })

  test('the cases of a programme come a page at a time, oldest first', async () => {
    const storage = await (await ground()).open()
    await given(storage, join('m1'))
    for (const n of [1, 2, 3, 4, 5]) {
      await given(storage, filing(submission(`R${n}`, 'm1', { submittedAt: later(n < 4 ? 1 : n) })))
    }
    const pages: string[][] = []
    let cursor: string | undefined
    do {
      const page = await storage.ledger.casesOfProgramme({
        programmeId: 'hardship-aid',
        from: AT,
        until: later(5),
        cursor,
        limit: 2,
      })
      pages.push(page.cases.map((one) => one.submission.reference))
      cursor = page.cursor
    } while (cursor)
    expect(pages.flat()).toEqual(['R1', 'R2', 'R3', 'R4'])
  })

  test('the stored status is what the events say, whatever the way', async () => {
    const storage = await (await ground()).open()
    await given(storage, join('m1'))
    const ways = [
      ['aid', ['asked_member', 'supplemented', 'approved', 'paid', 'paid', 'noted']],
      ['rights', ['investigated', 'referred', 'settled', 'replied']],
      ['counsel', ['asked_member', 'advised', 'advised', 'closed']],
    ] as const
    for (const [casework, kinds] of ways) {
      await given(storage, filing(submission(casework, 'm1', { casework })))
      for (const [n] of kinds.entries()) {
        const status = statusAfter(
          casework,
          ['submitted' as const, ...kinds.slice(0, n + 1)].map((kind) => ({ kind })),
        )
        const write = {
          kind: 'event',
          reference: casework,
          after: n + 1,
          event: event(kinds[n] ?? 'noted'),
          status,
        } as const
        await given(storage, write)
      }
    }
    for (const summary of await storage.ledger.casesOf('m1')) {
      const file = await storage.ledger.caseFile(summary.reference)
      expect(summary.status).toBe(statusAfter(file?.submission.casework ?? 'aid', file?.events ?? []))
    }
  })
})
