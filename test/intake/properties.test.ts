import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { confirmedReplies } from '../../src/core/intake/confirm.ts'
import type { Draft } from '../../src/core/intake/draft.ts'
import { walk } from '../../src/core/intake/journey.ts'
import { linesOf } from '../../src/core/intake/lines.ts'
import type { Said } from '../../src/core/intake/step.ts'
import { type Move, takeTurn } from '../../src/core/intake/turn.ts'
import { ANY_FORM, draftOf, HEARING, play } from './any-form.ts'
import { goodReply } from './good-reply.ts'
import { DONE, photo, pressed, RESTART, sent, typed, VOICE } from './reading.ts'

const STEP_IDS = Object.keys(ANY_FORM.steps)
const OPTIONS = ['wages', 'fire', 'other', 'yes', 'no', 'money', 'help', 'agree', 'decline', 'gone']

const stepId = fc.constantFrom(...STEP_IDS, 'gone', '__proto__', 'constructor')
const said: fc.Arbitrary<Said> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }).map(typed),
  fc
    .constantFrom('홍길동', '320만', '어제', '네 명', '010-1234-5678', '왜 안 줘요?', '2시 반', '김영희 7번', '', '😀')
    .map(typed),
  fc.constantFrom(...OPTIONS).map(pressed),
  fc.constantFrom<Said>(
    DONE,
    RESTART,
    VOICE,
    { kind: 'place', latitude: 1, longitude: 2 },
    { kind: 'phone', number: '821012345678' },
  ),
  fc.constantFrom('a', 'b', 'c').map((id) => sent(photo(id))),
)
const move: fc.Arbitrary<Move> = fc.oneof(
  { arbitrary: fc.record({ kind: fc.constant('say' as const), said }), weight: 4 },
  { arbitrary: fc.record({ kind: fc.constant('say' as const), said, stepId }), weight: 2 },
  { arbitrary: fc.record({ kind: fc.constant('change' as const), stepId }), weight: 2 },
  fc.constantFrom<Move>(
    { kind: 'show' },
    { kind: 'back' },
    { kind: 'keep' },
    { kind: 'skip' },
    { kind: 'pause' },
    { kind: 'confirm' },
  ),
  fc.constantFrom<Move>({ kind: 'held_was', what: 'reply' }, { kind: 'held_was', what: 'question' }),
)
const moves = fc.array(move, { maxLength: 60 })

const holding = ({ replies, setAside, parts }: Draft) => new Set([replies, setAside, parts].flatMap(Object.keys))

const repeated = (move: Move, times: number): Move[] => Array.from({ length: times }, () => move)

/** Gives every open step a good reply, keeping what was there before. */
function finish(draft: Draft): Draft {
  let now = draft
  for (let turns = 0; turns < 60; turns += 1) {
    const { next } = walk(ANY_FORM, now.replies)
    if (!next) return now
    const moves: Move[] =
      next.id in now.setAside
        ? [{ kind: 'keep' }]
        : goodReply(next.step).map((said) => ({ kind: 'say', said, stepId: next.id }))
    now = play(ANY_FORM, { ...now, held: undefined }, moves).draft
  }
  throw new Error('never finished')
}

describe('whatever a member does', () => {
  test('no reply is lost: once a step holds something, it holds something', () => {
    fc.assert(
      fc.property(moves, (all) => {
        let draft = draftOf()
        for (const one of all) {
          const before = holding(draft)
          draft = takeTurn(ANY_FORM, draft, one, HEARING).draft
          expect([...before].filter((id) => !holding(draft).has(id))).toEqual([])
        }
      }),
      { numRuns: 1500 },
    )
  })

  test('only the step that was spoken to changes its reply', () => {
    fc.assert(
      fc.property(moves, move, (all, last) => {
        const { draft } = play(ANY_FORM, draftOf(), all)
        const after = takeTurn(ANY_FORM, draft, last, HEARING).draft
        const changed = STEP_IDS.filter((id) => JSON.stringify(draft.replies[id]) !== JSON.stringify(after.replies[id]))
        expect(changed.length).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('every reply that is held reads by its own step, so that it can be stored and shown', () => {
    fc.assert(
      fc.property(moves, (all) => {
        const { draft } = play(ANY_FORM, draftOf(), all)
        const stored = JSON.parse(JSON.stringify(draft)) as Draft
        expect(stored.replies).toEqual(draft.replies)
        for (const { id, step } of walk(ANY_FORM, stored.replies).taken) {
          const value = stored.replies[id]
          if (value !== null) expect(step.value.safeParse(value).success).toBe(true)
        }
        expect(() => linesOf(ANY_FORM, stored.replies, { locale: 'zh', currency: 'CNY' })).not.toThrow()
      }),
      { numRuns: 500 },
    )
  })

  test('back, pressed often enough, comes to the first step, and keeping leads forward again', () => {
    fc.assert(
      fc.property(moves, (all) => {
        const { draft } = play(ANY_FORM, draftOf(), all)
        const steps = walk(ANY_FORM, draft.replies).taken.length
        const first = play(ANY_FORM, draft, repeated({ kind: 'back' }, steps))
        expect(walk(ANY_FORM, first.draft.replies).next?.id).toBe('cause')
        const again = play(ANY_FORM, first.draft, repeated({ kind: 'keep' }, steps))
        expect(confirmedReplies(ANY_FORM, again.draft)).toEqual(confirmedReplies(ANY_FORM, draft))
      }),
      { numRuns: 500 },
    )
  })

  test('changing any line and keeping it comes back to the same confirmation', () => {
    fc.assert(
      fc.property(moves, stepId, (all, id) => {
        const draft = finish(play(ANY_FORM, draftOf(), all).draft)
        const kept = play(ANY_FORM, draft, [{ kind: 'change', stepId: id }, { kind: 'keep' }])
        expect(kept.turn.kind).toBe('review')
        expect(confirmedReplies(ANY_FORM, kept.draft)).toEqual(confirmedReplies(ANY_FORM, draft))
      }),
      { numRuns: 300 },
    )
  })

  test('the form can be finished from anywhere, and what is confirmed is what was shown', () => {
    fc.assert(
      fc.property(moves, (all) => {
        const draft = finish(play(ANY_FORM, draftOf(), all).draft)
        const confirmed = takeTurn(ANY_FORM, draft, { kind: 'confirm' }, HEARING)
        expect(confirmed.turn.kind).toBe('confirmed')
        const showing = { locale: 'ko', currency: 'KRW' } as const
        const shown = linesOf(ANY_FORM, draft.replies, showing)
        const stored = confirmedReplies(ANY_FORM, confirmed.draft)
        expect(linesOf(ANY_FORM, stored, showing)).toEqual(shown)
        expect(Object.fromEntries(shown.map((line) => [line.stepId, line.value]))).toEqual(stored)
      }),
      { numRuns: 300 },
    )
  })
})
