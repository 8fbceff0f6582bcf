import { expect, test } from 'vitest'
import { keptUntil } from '../../src/core/casework/retention.ts'
import { onBoth } from './on-both.ts'
import { filing, given, join, submission } from './samples.ts'

const RETENTION = { months: 12, monthsIfPaid: 60 }
const on = (day: string): Date => new Date(`${day}T00:00:00Z`)

test('months are counted back from now', () => {
  expect(keptUntil(RETENTION, on('2026-11-22'))).toEqual({ unpaid: on('2025-11-22'), paid: on('2021-11-22') })
})

onBoth('retention', (ground) => {
  test('a case kept long enough loses its person and keeps its figures; a paid one is kept for longer', async () => {
    const storage = await (await ground()).open()
    const lines = [{ stepId: 'cause', label: '사정', value: '질병', shown: '질병', sensitive: true }]
    const filed = (reference: string) => filing(submission(reference, 'm1', { lines, employer: '한빛물산' }))
    await given(storage, join('m1'), filed('K7M2-9QX'), filed('M9T4-2AB'))
    const ended = { by: { kind: 'staff', id: 's1' }, at: on('2024-01-10'), text: '서류가 모자라요' } as const
    await given(storage, {
      kind: 'event',
      reference: 'K7M2-9QX',
      after: 1,
      event: { ...ended, kind: 'declined' },
      status: 'declined',
    })
    await given(storage, {
      kind: 'event',
      reference: 'M9T4-2AB',
      after: 1,
      event: { ...ended, kind: 'paid', amount: 1000 },
      status: 'paid',
    })
    const until = keptUntil(RETENTION, on('2026-11-22'))
    expect(await storage.ledger.keptLongEnough('hardship-aid', until, 10)).toEqual(['K7M2-9QX'])
    await given(storage, { kind: 'forget_case', reference: 'K7M2-9QX' })
    const wiped = await storage.ledger.caseFile('K7M2-9QX')
    expect(wiped?.submission).toMatchObject({ memberId: undefined, lines: [], employer: undefined })
    expect(wiped?.events.map(({ text }) => text)).toEqual([undefined, undefined])
    expect(wiped?.status).toBe('declined')
    expect((await storage.ledger.caseFile('M9T4-2AB'))?.submission.lines).not.toEqual([])
    expect(await storage.ledger.keptLongEnough('hardship-aid', until, 10)).toEqual([])
    await storage.close()
  })
})
