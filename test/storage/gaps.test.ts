import { expect, test } from 'vitest'
import type { AskedQuestion } from '../../src/core/conversation/ledger.ts'
import { newMember } from '../../src/core/people/member.ts'
import { onBoth } from './on-both.ts'

const AT = new Date('2026-11-23T01:00:00Z')
const minutes = (count: number): Date => new Date(AT.getTime() + count * 60_000)

const asked = (id: string, text: string, changes: Partial<AskedQuestion> = {}) =>
  ({
    kind: 'question',
    question: {
      id,
      memberId: 'm1',
      text,
      outcome: 'not_in_sources',
      jurisdiction: 'kr',
      sections: [],
      askedAt: AT,
      forModel: false,
      ...changes,
    },
  }) as const

onBoth('gaps', (ground) => {
  const opened = async () => {
    const storage = await (await ground()).open()
    const { consents: _, ...member } = newMember('m1', 'telegram:1')
    await storage.ledger.commit([{ kind: 'save_member', member }])
    return storage
  }

  test('are what was not answered, the same words counted together, the most frequent first', async () => {
    const storage = await opened()
    await storage.ledger.commit([
      asked('q1', '사내 카페 할인되나요?'),
      asked('q2', '사내카페 할인 되나요', { askedAt: minutes(1) }),
      asked('q3', '통근버스 노선 알려 주세요'),
      asked('q4', '월급이 밀렸어요', { outcome: 'answered' }),
    ])
    const gaps = await storage.ledger.gaps(10)
    expect(gaps.map(({ text, times }) => [text, times])).toEqual([
      ['사내카페 할인 되나요', 2],
      ['통근버스 노선 알려 주세요', 1],
    ])
    expect(await storage.ledger.gaps(1)).toHaveLength(1)
    await storage.close()
  })

  test('an answer that did not help is one, one that helped is not', async () => {
    const storage = await opened()
    await storage.ledger.commit([
      asked('q1', '연차가 며칠이에요', { outcome: 'answered' }),
      asked('q2', '퇴직금 언제 줘요', { outcome: 'answered' }),
      { kind: 'rate', questionId: 'q1', helped: false, text: '연차가 며칠이에요', at: AT },
      { kind: 'rate', questionId: 'q2', helped: true, text: '퇴직금 언제 줘요', at: AT },
    ])
    expect((await storage.ledger.gaps(10)).map(({ text }) => text)).toEqual(['연차가 며칠이에요'])
    await storage.close()
  })

  test('one given to a section is that section’s from then on, and does not come up again', async () => {
    const storage = await opened()
    await storage.ledger.commit([asked('q1', '알바비 떼였어요'), asked('q2', '점심 메뉴 뭐예요')])
    const gaps = await storage.ledger.gaps(10)
    const settle = (text: string, sectionId: string | undefined) => {
      const gap = gaps.find((one) => one.text === text)
      if (!gap) throw new Error(`no gap ${text}`)
      return { kind: 'settle_gap', id: `g-${text}`, gap, sectionId, by: 's1', at: AT } as const
    }
    await storage.ledger.commit([
      settle('알바비 떼였어요', 'kr/wages/unpaid#unpaid'),
      settle('점심 메뉴 뭐예요', undefined),
    ])
    expect(await storage.ledger.gaps(10)).toEqual([])
    expect(await storage.addedVariants()).toEqual([{ sectionId: 'kr/wages/unpaid#unpaid', text: '알바비 떼였어요' }])
    await storage.ledger.commit([asked('q3', '알바비  떼였어요!', { askedAt: minutes(2) })])
    expect(await storage.ledger.gaps(10)).toEqual([])
    await storage.close()
  })
})
