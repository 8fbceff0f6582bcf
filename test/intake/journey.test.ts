import { describe, expect, test } from 'vitest'
import { confirmedReplies } from '../../src/core/intake/confirm.ts'
import { progress, walk } from '../../src/core/intake/journey.ts'
import { linesOf } from '../../src/core/intake/lines.ts'
import { ANY_FORM, draftOf } from './any-form.ts'

const next = (replies: Record<string, unknown>) => walk(ANY_FORM, replies).next?.id

describe('the position in a form', () => {
  test.each([
    [{}, 'cause'],
    [{ cause: 'wages' }, 'owed'],
    [{ cause: 'fire' }, 'since'],
    [{ cause: 'other' }, 'at'],
    [{ cause: 'other', at: null }, 'alone'],
    [{ cause: 'other', at: null, alone: true }, 'where'],
    [{ cause: 'other', at: null, alone: false }, 'heads'],
    [{ cause: 'other', at: null, alone: false, heads: 3 }, 'team'],
    [{ name: '홍길동' }, 'cause'],
  ])('after %j it asks %s', (replies, id) => {
    expect(next(replies)).toBe(id)
  })

  test('a reply that no longer applies is not seen by later conditions', () => {
    // heads was given while not alone; the team hangs on it.
    expect(next({ cause: 'other', at: null, alone: true, heads: 3 })).toBe('where')
  })

  test('progress counts what applies', () => {
    expect(progress(ANY_FORM, {})).toEqual({ at: 1, of: 11 })
    expect(progress(ANY_FORM, { cause: 'wages' })).toEqual({ at: 2, of: 12 })
    const { at, of } = progress(ANY_FORM, { cause: 'other', at: null, alone: false })
    expect([at, of]).toEqual([4, 11])
  })
})

describe('what is confirmed', () => {
  const replies = { cause: 'other', owed: 5, since: '2026-01-01', at: null, alone: true, heads: 4 }

  test('leaves out replies to steps that do not apply', () => {
    expect(confirmedReplies(ANY_FORM, draftOf(ANY_FORM, replies))).toEqual({ cause: 'other', at: null, alone: true })
  })

  test('is worded as the member saw it, what was left out too', () => {
    const lines = linesOf(ANY_FORM, replies, { locale: 'en', currency: 'KRW' })
    expect(lines.map(({ stepId, label, shown }) => [stepId, label, shown])).toEqual([
      ['cause', '무슨 일인가요?', '다른 일'],
      ['at', '몇 시였나요?', '(left out)'],
      ['alone', '혼자였나요?', 'Yes'],
    ])
  })

  test('says which lines are sensitive', () => {
    const lines = linesOf(
      ANY_FORM,
      { ...replies, alone: false, team: [{ name: '홍길동', detail: '' }] },
      { locale: 'ko', currency: 'KRW' },
    )
    expect(lines.filter(({ sensitive }) => sensitive).map(({ stepId }) => stepId)).toEqual(['team'])
  })
})
