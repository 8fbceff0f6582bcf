import { expect, test } from 'vitest'
import type { ModelReply } from '../../src/core/answering/model-reply.ts'
import { newMember } from '../../src/core/people/member.ts'
import { onBoth } from './on-both.ts'

const AT = new Date('2026-11-23T01:00:00Z')
const daysLater = (count: number): Date => new Date(AT.getTime() + count * 86_400_000)

const ASKED = { memberId: 'm1', outcome: 'answered', jurisdiction: 'kr', sections: [], forModel: true } as const
const asked = (id: string, text: string, askedAt = AT) =>
  ({
    kind: 'question',
    question: { ...ASKED, id, text, askedAt },
  }) as const

const reply = (questionId: string, changes: Partial<ModelReply> = {}): ModelReply => ({
  questionId,
  how: 'model',
  model: 'small-model',
  call: {
    brief: {
      question: '퇴직금 언제 줘요 ●●●●●●',
      sections: [{ label: 'S1', title: '퇴직금', text: '14일 안에 받아요.' }],
    },
    composed: { kind: 'sentences', sentences: [{ text: '14일 안에 받으셔야 해요.', labels: ['S1'] }] },
  },
  at: AT,
  ...changes,
})

onBoth('what models said', (ground) => {
  const opened = async () => {
    const one = await ground()
    const storage = await one.open()
    const { consents: _, ...member } = newMember('m1', 'telegram:1')
    await storage.ledger.commit([
      { kind: 'save_member', member },
      asked('q1', '퇴직금 언제 줘요'),
      asked('q2', '그럼 5인 미만이면요?', daysLater(1)),
    ])
    return { storage, one }
  }

  test('is kept beside its question, with what it was given and how it ended', async () => {
    const { storage } = await opened()
    await storage.modelReplies.keep(reply('q1'))
    const failed = { call: { ...reply('q1').call, composed: { kind: 'failed', why: 'timed_out' } as const } }
    await storage.modelReplies.keep(reply('q1', { ...failed, how: 'timed_out', at: daysLater(1) }))
    const kept = await storage.modelReplies.of('q1')
    expect(kept).toEqual([reply('q1'), reply('q1', { ...failed, how: 'timed_out', at: daysLater(1) })])
    expect(await storage.modelReplies.of('q2')).toEqual([])
    expect((await storage.modelReplies.latest(1)).map(({ how }) => how)).toEqual(['timed_out'])
    await storage.close()
  })

  test('nothing of it can be read in the database itself', async () => {
    const { storage, one } = await opened()
    await storage.modelReplies.keep(reply('q1'))
    if (one.provider === 'sqlite') await storage.close()
    const { vault, connection } = await one.vault()
    const [row] = await vault.db.modelReply.findMany()
    expect(row?.sealedRecord).not.toMatch(/퇴직금|14일|small-model/u)
    await connection.close()
  })

  test('goes with its member, and after half a year by itself', async () => {
    const { storage } = await opened()
    await storage.modelReplies.keep(reply('q1'))
    await storage.modelReplies.keep(reply('q2', { at: daysLater(100) }))
    await storage.sweep(daysLater(179))
    expect(await storage.modelReplies.of('q1')).toHaveLength(1)
    await storage.sweep(daysLater(181))
    expect(await storage.modelReplies.of('q1')).toEqual([])
    expect(await storage.modelReplies.of('q2')).toHaveLength(1)
    await storage.ledger.commit([{ kind: 'forget_member', memberId: 'm1', keep: [] }])
    expect(await storage.modelReplies.of('q2')).toEqual([])
    await expect(storage.modelReplies.keep(reply('q2'))).rejects.toThrow()
    await storage.close()
  })

  test('a question is read with those before it, not with itself or later ones', async () => {
    const { storage } = await opened()
    const before = (askedAt: Date) => storage.ledger.askedBefore({ memberId: 'm1', askedAt })
    expect(await before(AT)).toEqual([])
    expect(await before(daysLater(1))).toEqual(['퇴직금 언제 줘요'])
    expect(await before(daysLater(2))).toEqual(['퇴직금 언제 줘요', '그럼 5인 미만이면요?'])
    await storage.close()
  })
})
