import { expect, test } from 'vitest'
import type { AskedQuestion } from '../../src/core/conversation/ledger.ts'
import { onBoth } from './on-both.ts'
import { AT, draft, event, filing, given, join, later, member, notice, save, submission } from './samples.ts'

const question = (id: string, text: string, seconds: number): AskedQuestion => ({
  id,
  memberId: 'm1',
  text,
  outcome: 'answered',
  jurisdiction: 'kr',
  sections: ['kr/leave#days'],
  askedAt: later(seconds),
  forModel: false,
})

onBoth('people', (ground) => {
  test('a person comes with all a decision needs', async () => {
    const storage = await (await ground()).open()
    const known = member('m1', {
      name: '홍길동',
      phone: '010-1234-5678',
      unit: '제1공장',
      locale: 'zh',
      jurisdiction: 'cn',
    })
    const consent = { kind: 'storage', edition: 1, given: true, at: later(1) } as const
    const staff = { id: 's1', memberId: 'm1', role: 'reviewer', ties: ['한빛전자'] } as const
    await given(
      storage,
      { kind: 'save_member', member: known },
      { kind: 'consent', memberId: 'm1', record: consent },
      { kind: 'hire', staff, at: AT },
      ...[1, 2, 3, 4].map((n) => ({ kind: 'question', question: question(`q${n}`, `질문 ${n}`, n) }) as const),
    )
    const person = {
      member: { ...known, consents: [consent] },
      staff,
      drafts: [],
      asked: ['질문 2', '질문 3', '질문 4'],
    }
    expect(await storage.ledger.person('telegram:m1')).toEqual(person)
    expect(await storage.ledger.personById('m1')).toEqual(person)
    expect(await storage.ledger.person('telegram:m2')).toBeUndefined()
  })

  test('two members cannot have one address', async () => {
    const storage = await (await ground()).open()
    await given(storage, join('m1', { address: 'telegram:55' }))
    expect(await storage.ledger.commit([join('m2', { address: 'telegram:55' })])).toEqual({ kind: 'stale' })
    await given(storage, join('m1', { address: 'telegram:55', name: '홍길동' }))
    expect((await storage.ledger.person('telegram:55'))?.member.name).toBe('홍길동')
  })

  test('an invitation is used once, by one of two who follow it', async () => {
    const place = await ground()
    const one = await place.open()
    const two = await place.beside(one)
    const invitation = { id: 'i1', role: 'manager', expiresAt: later(60), usedAt: undefined } as const
    await given(one, join('m1'), join('m2'), { kind: 'invite', invitation, tokenHash: 'hash', by: 's0' })
    expect(await one.ledger.invitation('hash')).toEqual(invitation)
    const follow = (storage: typeof one, memberId: string) =>
      storage.ledger.commit([
        { kind: 'use_invitation', invitationId: 'i1', memberId, at: AT },
        { kind: 'hire', staff: { id: `s-${memberId}`, memberId, role: 'manager', ties: [] }, at: AT },
      ])
    const kinds = await Promise.all([follow(one, 'm1'), follow(two, 'm2')])
    expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(['done', 'stale'])
    expect(await one.ledger.staffMembers(['manager'])).toHaveLength(1)
    expect((await one.ledger.invitation('hash'))?.usedAt).toEqual(AT)
  })

  test('staff who are hired again change their role and ties', async () => {
    const storage = await (await ground()).open()
    const hire = (role: 'reviewer' | 'admin', ties: string[]) =>
      given(storage, { kind: 'hire', staff: { id: 's1', memberId: 'm1', role, ties }, at: AT })
    await given(storage, join('m1'))
    await hire('reviewer', [])
    await hire('admin', ['한빛전자'])
    expect(await storage.ledger.staffMembers(['reviewer'])).toEqual([])
    expect(await storage.ledger.staffMembers(['admin'])).toMatchObject([{ ties: ['한빛전자'] }])
  })

  test('an export link gives its export once, and none when it is late', async () => {
    const storage = await (await ground()).open()
    const link = {
      staffId: 's1',
      programmeId: 'p',
      from: '2026-01-01',
      to: undefined,
      format: 'csv',
      expiresAt: later(60),
    } as const
    for (const tokenHash of ['a', 'b']) await given(storage, { kind: 'export_link', link: { ...link, tokenHash } })
    const uses = await Promise.all([AT, AT, AT].map((at) => storage.ledger.useExportLink('a', at)))
    expect(uses.filter((use) => use !== undefined)).toEqual([{ ...link, tokenHash: 'a' }])
    expect(await storage.ledger.useExportLink('b', later(60))).toBeUndefined()
  })

  test('a question keeps its message and its rating', async () => {
    const storage = await (await ground()).open()
    await given(storage, join('m1'), { kind: 'question', question: question('q1', '연차?', 1) })
    await storage.ledger.shownAs('q1', '77')
    const answered = { ...question('q1', '연차?', 1), outcome: 'not_in_sources' } as const
    await given(
      storage,
      { kind: 'question', question: answered },
      { kind: 'rate', questionId: 'q1', helped: true, text: '', at: AT },
    )
    expect(await storage.ledger.question('q1')).toEqual({ ...answered, messageId: '77' })
  })

  test('a member who is forgotten leaves kept cases whole and the others without person', async () => {
    const storage = await (await ground()).open()
    const line = { stepId: 'who', label: '누구?', value: '홍길동', shown: '홍길동', sensitive: true }
    const own = event('submitted', { text: '제 이야기예요' })
    await given(
      storage,
      join('m1', { name: '홍길동' }),
      save(draft('d1', 'm1')),
      { kind: 'question', question: question('q1', '연차?', 1) },
      { kind: 'owe', notice: notice('n1', 'm1') },
      ...['paid', 'ended'].map((name) =>
        filing(submission(name, 'm1', { lines: [line], employer: '한빛' }), { event: own, duplicateParts: ['x'] }),
      ),
      {
        kind: 'figure',
        figure: {
          day: '2026-03-02',
          programmeId: 'p',
          area: 'service',
          jurisdiction: 'kr',
          measure: 'submitted',
          value: 1,
        },
      },
    )
    const before = await storage.ledger.caseFile('paid')
    expect((await storage.ledger.held('m1'))?.cases).toHaveLength(2)
    await given(storage, { kind: 'forget_member', memberId: 'm1', keep: ['paid'] })
    expect(await storage.ledger.caseFile('paid')).toEqual({ ...before, duplicates: [] })
    const ended = await storage.ledger.caseFile('ended')
    expect(ended?.submission).toMatchObject({
      memberId: undefined,
      lines: [],
      employer: undefined,
      requested: undefined,
    })
    expect(ended?.events).toEqual([{ kind: 'submitted', at: AT, by: { kind: 'member', id: '' } }])
    expect(await storage.ledger.held('m1')).toBeUndefined()
    expect(await storage.ledger.person('telegram:m1')).toBeUndefined()
    expect(await storage.ledger.question('q1')).toBeUndefined()
    expect(await storage.owed.claim(later(1), 5, false)).toEqual([])
  })

  test('after a member is forgotten a save of their draft on its way is stale', async () => {
    const storage = await (await ground()).open()
    await given(storage, join('m1'), save(draft('d1', 'm1')))
    await given(storage, { kind: 'forget_member', memberId: 'm1', keep: [] })
    expect(await storage.ledger.commit([save(draft('d1', 'm1', { version: 1 }))])).toEqual({ kind: 'stale' })
    expect(await storage.ledger.commit([save(draft('d2', 'm1'))])).toEqual({ kind: 'stale' })
  })
})
