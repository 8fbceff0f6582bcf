import { describe, expect, test } from 'vitest'
import { takeTurn } from '../../src/core/intake/turn.ts'
import { ANY_FORM, asks, draftOf, HEARING, play } from './any-form.ts'
import { DONE, photo, pressed, RESTART, sent, typed } from './reading.ts'

const say = (text: string, stepId?: string) => ({
  kind: 'say' as const,
  said: typed(text),
  ...(stepId ? { stepId } : {}),
})
const press = (option: string, stepId?: string) => ({
  kind: 'say' as const,
  said: pressed(option),
  ...(stepId ? { stepId } : {}),
})
const done = (stepId?: string) => ({ kind: 'say' as const, said: DONE, ...(stepId ? { stepId } : {}) })
const change = (stepId: string) => ({ kind: 'change' as const, stepId })
const BACK = { kind: 'back' } as const
const KEEP = { kind: 'keep' } as const
const SKIP = { kind: 'skip' } as const
const SHOW = { kind: 'show' } as const
const CONFIRM = { kind: 'confirm' } as const

const FILLED = {
  ...{ cause: 'other', at: null, alone: true, where: null, story: '사정이에요', needs: ['money'], proof: null },
  ...{ name: '홍길동', phone: '+821012345678', agreed: { agreed: true, text: '동의하세요?' } },
}
const filled = () => draftOf(ANY_FORM, FILLED)
const upTo = (step: string) => {
  const ids = Object.keys(FILLED)
  return draftOf(ANY_FORM, Object.fromEntries(Object.entries(FILLED).slice(0, ids.indexOf(step))))
}

describe('filling in', () => {
  test('a good reply leads on, a bad one asks again and leaves the slot', () => {
    const taken = play(ANY_FORM, draftOf(), [press('wages'), say('많이')])
    expect(taken.turn).toMatchObject({ kind: 'ask', leg: { id: 'owed' }, problem: { kind: 'not_an_amount' } })
    expect(taken.draft.replies).toEqual({ cause: 'wages' })
  })

  test('ends at the confirmation, and confirming ends the draft', () => {
    const taken = play(ANY_FORM, upTo('agreed'), [press('agree')])
    expect(taken.turn.kind).toBe('review')
    expect(play(ANY_FORM, taken.draft, [CONFIRM]).turn.kind).toBe('confirmed')
  })

  test('confirming too early asks for what is missing', () => {
    expect(asks(play(ANY_FORM, upTo('name'), [CONFIRM]))).toBe('name')
  })

  test('an optional step may be skipped, a needed one not', () => {
    expect(play(ANY_FORM, upTo('where'), [SKIP]).draft.replies).toHaveProperty('where', null)
    expect(asks(play(ANY_FORM, upTo('name'), [SKIP]))).toBe('name')
  })

  test('parts gather over several messages and survive a look around', () => {
    const half = play(ANY_FORM, upTo('proof'), [
      { kind: 'say', said: sent(photo('a')) },
      SHOW,
      say('😀'),
      { kind: 'say', said: sent(photo('b')) },
    ])
    expect(half.draft.parts).toEqual({ proof: [photo('a'), photo('b')] })
    expect(play(ANY_FORM, half.draft, [done()]).draft.replies['proof']).toEqual([photo('a'), photo('b')])
  })

  test('pausing and showing again change nothing but the pause', () => {
    const paused = play(ANY_FORM, upTo('name'), [{ kind: 'pause' }])
    expect([paused.turn.kind, paused.draft.paused]).toEqual(['paused', true])
    expect(play(ANY_FORM, paused.draft, [SHOW]).draft).toEqual(upTo('name'))
  })

  test('cancelling leaves the draft to whoever drops it', () => {
    expect(play(ANY_FORM, filled(), [{ kind: 'cancel' }])).toEqual({ draft: filled(), turn: { kind: 'cancelled' } })
  })
})

describe('going back and changing', () => {
  test('back opens the step before and keeps its reply at hand', () => {
    const taken = play(ANY_FORM, upTo('name'), [BACK, BACK])
    expect([asks(taken), taken.draft.setAside]).toEqual(['needs', { needs: ['money'], proof: null }])
    expect(asks(play(ANY_FORM, taken.draft, [KEEP, KEEP]))).toBe('name')
  })

  test('back at the first step stays there', () => {
    expect(asks(play(ANY_FORM, draftOf(), [BACK, BACK]))).toBe('cause')
  })

  test('any line of the confirmation can be changed, and only it is asked again', () => {
    const taken = play(ANY_FORM, filled(), [change('story')])
    expect(asks(taken)).toBe('story')
    const changed = play(ANY_FORM, taken.draft, [say('고쳤어요')])
    expect([changed.turn.kind, changed.draft.replies['story']]).toEqual(['review', '고쳤어요'])
  })

  test('a change that brings new steps asks them, and one that takes them away drops them from the confirmation', () => {
    const taken = play(ANY_FORM, filled(), [change('alone'), press('no')])
    expect(asks(taken)).toBe('heads')
    expect(play(ANY_FORM, taken.draft, [change('alone'), press('yes')]).turn.kind).toBe('review')
  })

  test('keeping needs something kept', () => {
    expect(play(ANY_FORM, upTo('name'), [KEEP]).turn).toMatchObject({
      kind: 'ask',
      problem: { kind: 'nothing_to_keep' },
    })
    expect(play(ANY_FORM, filled(), [KEEP]).turn.kind).toBe('review')
  })

  test('a step that is not there changes nothing', () => {
    expect(play(ANY_FORM, filled(), [change('gone'), change('constructor')]).draft).toEqual(filled())
  })

  test('changing a reply of parts goes on with its parts, or starts over', () => {
    const draft = draftOf(ANY_FORM, { ...FILLED, proof: [photo('a')] })
    const added = play(ANY_FORM, draft, [change('proof'), { kind: 'say', said: sent(photo('b')) }, done()])
    expect(added.draft.replies['proof']).toEqual([photo('a'), photo('b')])
    const replaced = play(ANY_FORM, draft, [
      change('proof'),
      { kind: 'say', said: RESTART },
      { kind: 'say', said: sent(photo('b')) },
      done(),
    ])
    expect(replaced.draft.replies['proof']).toEqual([photo('b')])
  })

  test('starting over by mistake can still be kept', () => {
    const draft = draftOf(ANY_FORM, { ...FILLED, proof: [photo('a')] })
    const taken = play(ANY_FORM, draft, [change('proof'), { kind: 'say', said: RESTART }, KEEP])
    expect([taken.turn.kind, taken.draft.replies]).toEqual(['review', draft.replies])
  })
})

describe('buttons on old cards', () => {
  test('a press on an earlier card changes that reply', () => {
    const taken = play(ANY_FORM, upTo('name'), [press('fire', 'cause')])
    expect([taken.draft.replies['cause'], asks(taken)]).toEqual(['fire', 'since'])
  })

  test('a press on the card of a finished reply of parts goes on with it', () => {
    const taken = play(ANY_FORM, filled(), [press('help', 'needs')])
    expect([asks(taken), taken.draft.parts]).toEqual(['needs', { needs: ['money', 'help'] }])
    expect(play(ANY_FORM, taken.draft, [done('needs')]).draft.replies['needs']).toEqual(['money', 'help'])
  })

  test('a press for a step that does not apply now is heard by the open one', () => {
    const taken = play(ANY_FORM, upTo('name'), [press('agree', 'agreed')])
    expect(taken.turn).toMatchObject({ kind: 'ask', leg: { id: 'name' }, problem: { kind: 'text_wanted' } })
  })

  test('a press that no longer fits leaves the reply', () => {
    const taken = play(ANY_FORM, filled(), [press('gone', 'cause')])
    expect(taken).toEqual({ draft: filled(), turn: { kind: 'review' } })
  })
})

describe('a question in the middle', () => {
  test('where the step refuses it and search knows the answer, it is a question', () => {
    const taken = play(ANY_FORM, draftOf(ANY_FORM, { cause: 'wages' }), [say('퇴직금 계산')])
    expect(taken.turn).toEqual({ kind: 'question', text: '퇴직금 계산' })
    expect(taken.draft.replies).toEqual({ cause: 'wages' })
  })

  test('where the step could take it, the member says which it was', () => {
    const held = play(ANY_FORM, upTo('story'), [say('왜 안 주죠?')])
    expect(held.turn).toMatchObject({ kind: 'reply_or_question', text: '왜 안 주죠?' })
    expect(asks(play(ANY_FORM, held.draft, [SHOW]))).toBe('reply_or_question')
    const reply = play(ANY_FORM, held.draft, [{ kind: 'held_was', what: 'reply' }])
    expect([asks(reply), reply.draft.replies['story'], reply.draft.held]).toEqual(['needs', '왜 안 주죠?', undefined])
    const question = play(ANY_FORM, held.draft, [{ kind: 'held_was', what: 'question' }])
    expect([question.turn, question.draft.held]).toEqual([{ kind: 'question', text: '왜 안 주죠?' }, undefined])
  })

  test('a question where names are wanted is asked about, not entered as a player', () => {
    const standing = draftOf(ANY_FORM, { cause: 'other', at: null, alone: false, heads: 3 })
    const held = play(ANY_FORM, standing, [say('선수는 몇 명까지 되나요?')])
    expect([held.turn.kind, held.draft.parts]).toEqual(['reply_or_question', {}])
  })

  test('saying which it was twice does nothing the second time', () => {
    const held = play(ANY_FORM, upTo('story'), [say('왜 안 주죠?'), { kind: 'held_was', what: 'reply' }])
    expect(play(ANY_FORM, held.draft, [{ kind: 'held_was', what: 'reply' }]).draft).toEqual(held.draft)
  })

  test('a held text that is too long is refused as a reply would be', () => {
    const held = play(ANY_FORM, upTo('name'), [say(`${'가'.repeat(150)}?`), { kind: 'held_was', what: 'reply' }])
    expect(held.turn).toMatchObject({ kind: 'ask', leg: { id: 'name' }, problem: { kind: 'too_long' } })
  })

  test('back and another button let a held text go', () => {
    const held = play(ANY_FORM, upTo('story'), [say('왜 안 주죠?')])
    expect(play(ANY_FORM, held.draft, [BACK]).draft.held).toBeUndefined()
  })

  test('a text at the confirmation is a question; anything else shows the card', () => {
    expect(play(ANY_FORM, filled(), [say('언제 답이 와요')]).turn).toEqual({ kind: 'question', text: '언제 답이 와요' })
    expect(play(ANY_FORM, filled(), [{ kind: 'say', said: sent(photo('a')) }]).turn.kind).toBe('review')
  })
})

test('a turn changes no draft that it was given', () => {
  const draft = Object.freeze(filled())
  takeTurn(ANY_FORM, draft, change('story'), HEARING)
  expect(draft).toEqual(filled())
})
