import { expect, test } from 'vitest'
import { statusAfter } from '../../src/core/casework/moves.ts'
import type { Seats } from '../../src/core/intake/programme.ts'
import type { Storage } from '../../src/storage/open-storage.ts'
import { onBoth } from './on-both.ts'
import { AT, filing, given, join, later, opened, round, submission } from './samples.ts'

const signUp = (reference: string, seats: Partial<Seats> = {}) =>
  filing(submission(reference, 'm1', { casework: 'seat', round: 'r' }), {
    place: { roundId: 'r', seats: { people: 1, unit: undefined, ...seats } },
  })

const statusOf = async (storage: Storage, reference: string) => (await storage.ledger.caseFile(reference))?.status
const counters = async (storage: Storage) => {
  const { taken, unitsTaken, waiting } = (await storage.ledger.round('r')) ?? {}
  return { taken, unitsTaken, waiting }
}

onBoth('places', (ground) => {
  test('200 sign-ups at once for 20 places: exactly 20 are seated, the others wait in one order', async () => {
    const place = await ground()
    const one = await place.open()
    const two = await place.beside(one)
    await given(one, join('m1'), opened(round('r', { capacity: 20 })))
    const names = Array.from({ length: 200 }, (_, n) => `S${n}`)
    const tries = names.map((reference, n) => (n % 2 ? one : two).ledger.commit([signUp(reference)]))
    const placed = (await Promise.all(tries)).flatMap((done) => (done.kind === 'done' ? done.places : []))
    const numbers = placed.flatMap((each) => (each.kind === 'waiting' ? [each.number] : []))
    expect(placed.filter(({ kind }) => kind === 'seated')).toHaveLength(20)
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 180 }, (_, n) => n + 1))
    expect(await counters(one)).toEqual({ taken: 20, unitsTaken: 0, waiting: 180 })
  }, 60_000)

  test('the second event says whether a case is seated, and the status with it', async () => {
    const storage = await (await ground()).open()
    await given(storage, join('m1'), opened(round('r', { capacity: 1 })))
    const first = await given(storage, signUp('A'))
    const second = await given(storage, signUp('B'))
    expect(first.places).toEqual([{ reference: 'A', kind: 'seated' }])
    expect(second.places).toEqual([{ reference: 'B', kind: 'waiting', number: 1 }])
    for (const [reference, status, place] of [
      ['A', 'seated', { kind: 'held', number: undefined }],
      ['B', 'waiting', { kind: 'waiting', number: 1 }],
    ] as const) {
      const file = await storage.ledger.caseFile(reference)
      expect(file).toMatchObject({ status, place })
      expect(statusAfter('seat', file?.events ?? [])).toBe(status)
    }
  })

  test('nobody passes those who wait, and a small party takes what a big one cannot', async () => {
    const storage = await (await ground()).open()
    await given(storage, join('m1'), opened(round('r', { capacity: 5 })))
    await given(storage, signUp('A', { people: 4 }))
    await given(storage, signUp('B', { people: 3 }))
    await given(storage, signUp('C', { people: 1 }))
    expect([await statusOf(storage, 'B'), await statusOf(storage, 'C')]).toEqual(['waiting', 'waiting'])
    expect(await storage.ledger.roundsToOffer()).toEqual([{ roundId: 'r', reference: 'C' }])
    await given(storage, { kind: 'free_place', reference: 'A' })
    expect(await storage.ledger.roundsToOffer()).toEqual([{ roundId: 'r', reference: 'B' }])
  })

  test('a unit counts once, and the round takes no more units than it has room for', async () => {
    const storage = await (await ground()).open()
    await given(storage, join('m1'), opened(round('r', { unitCapacity: 2 })))
    for (const [reference, unit] of [
      ['A', '제1공장'],
      ['B', '제1공장'],
      ['C', '제2공장'],
      ['D', '제3공장'],
    ] as const) {
      await given(storage, signUp(reference, { people: 8, unit }))
    }
    expect(await statusOf(storage, 'D')).toBe('waiting')
    expect(await counters(storage)).toEqual({ taken: 24, unitsTaken: 2, waiting: 1 })
    await given(storage, { kind: 'free_place', reference: 'A' })
    expect(await storage.ledger.roundsToOffer()).toEqual([])
    await given(storage, { kind: 'free_place', reference: 'B' })
    expect(await storage.ledger.roundsToOffer()).toEqual([{ roundId: 'r', reference: 'D' }])
  })

  test('a place is offered, taken or lapsed; the counters follow', async () => {
    const storage = await (await ground()).open()
    await given(storage, join('m1'), opened(round('r', { capacity: 1 })))
    for (const reference of ['A', 'B', 'C']) await given(storage, signUp(reference))
    const offer = (reference: string) => storage.ledger.commit([{ kind: 'offer_place', reference, until: later(60) }])
    expect(await offer('B')).toEqual({ kind: 'stale' })
    await given(storage, { kind: 'free_place', reference: 'A' })
    expect((await offer('B')).kind).toBe('done')
    expect(await counters(storage)).toEqual({ taken: 1, unitsTaken: 0, waiting: 1 })
    expect(await offer('C')).toEqual({ kind: 'stale' })
    expect(await storage.ledger.lapsedOffers(later(59))).toEqual([])
    expect(await storage.ledger.lapsedOffers(later(60))).toEqual(['B'])
    await given(storage, { kind: 'free_place', reference: 'B' })
    expect((await offer('C')).kind).toBe('done')
    await given(storage, { kind: 'take_offer', reference: 'C' })
    expect((await storage.ledger.caseFile('C'))?.place).toEqual({ kind: 'held', number: 2 })
    expect(await storage.ledger.commit([{ kind: 'take_offer', reference: 'C' }])).toEqual({ kind: 'stale' })
    expect(await counters(storage)).toEqual({ taken: 1, unitsTaken: 0, waiting: 0 })
  })

  test('two loops that offer one free place at once offer it once', async () => {
    const place = await ground()
    const one = await place.open()
    const two = await place.beside(one)
    await given(one, join('m1'), opened(round('r', { capacity: 1 })))
    for (const reference of ['A', 'B', 'C']) await given(one, signUp(reference))
    await given(one, { kind: 'free_place', reference: 'A' })
    const offers = [one, two, one, two].map((storage, n) =>
      storage.ledger.commit([{ kind: 'offer_place', reference: n < 2 ? 'B' : 'C', until: later(60) }]),
    )
    expect((await Promise.all(offers)).map(({ kind }) => kind).toSorted()).toEqual(['done', 'stale', 'stale', 'stale'])
  })

  test('a sign-up that fails after its claim gives the place back', async () => {
    const storage = await (await ground()).open()
    await given(storage, join('m1'), opened(round('r', { capacity: 1 })), { kind: 'update_seen', key: 'u', at: AT })
    const failing = [signUp('A', { unit: '제1공장' }), { kind: 'free_place', reference: 'none' } as const, signUp('A')]
    expect(await storage.ledger.commit(failing)).toEqual({ kind: 'stale' })
    expect(await counters(storage)).toEqual({ taken: 0, unitsTaken: 0, waiting: 0 })
  })

  test('nobody signs up for a round that staff closed meanwhile', async () => {
    const storage = await (await ground()).open()
    await given(storage, join('m1'), opened(round('r')), opened(round('s', { opensOn: '2026-02-01' })))
    expect((await storage.ledger.rounds('culture-sports-event')).map(({ round: { id } }) => id)).toEqual(['s', 'r'])
    await given(storage, { kind: 'close_round', roundId: 'r' })
    expect(await storage.ledger.commit([signUp('A')])).toEqual({ kind: 'stale' })
    expect((await storage.ledger.rounds('culture-sports-event')).map(({ round: { id } }) => id)).toEqual(['s'])
  })
})
