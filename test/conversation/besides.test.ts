import { describe, expect, test } from 'vitest'
import { toldBesides } from '../../src/core/conversation/reading/besides.ts'
import { optionTold } from '../../src/core/conversation/reading/option-told.ts'
import { readCandidates } from '../../src/core/intake/fill.ts'
import type { Form, Replies } from '../../src/core/intake/form.ts'
import { openLegs, openOrMaybe } from '../../src/core/intake/open-legs.ts'
import { amount } from '../../src/core/intake/steps/amount.ts'
import { choice } from '../../src/core/intake/steps/choice.ts'
import { day } from '../../src/core/intake/steps/day.ts'
import { line } from '../../src/core/intake/steps/line.ts'
import { phone } from '../../src/core/intake/steps/phone.ts'
import { yesNo } from '../../src/core/intake/steps/yes-no.ts'

const TODAY = '2026-03-20'
const CAUSES = {
  medical: { ko: '아프거나 다쳤어요' },
  wages: { ko: '임금을 못 받았어요' },
  dismissal: { ko: '해고당했어요' },
  bullying: { ko: '괴롭힘·성희롱·차별' },
}
const form: Form = {
  id: 'trouble',
  edition: 1,
  steps: {
    cause: choice({ ko: '어떤 일이에요?' }, CAUSES),
    since: day({ ko: '언제부터 그랬어요?' }, { when: 'past' }),
    owed: amount({ ko: '못 받은 돈은 얼마예요?' }),
    employer: line({ ko: '어느 회사예요?' }),
    phone: phone({ ko: '전화번호를 알려 주세요.' }),
  },
}

const NOTHING = { replies: {}, setAside: {}, parts: {} }
const read = (text: string, draft: { replies: Replies } = { replies: {} }, of: Form = form): Replies =>
  readCandidates(of, toldBesides(text, openLegs(of, { ...NOTHING, ...draft }), TODAY), TODAY)

test('one sentence tells the cause, the day and the sum', () => {
  expect(read('3월 14일에 프레스에 손가락을 다쳐서 320만원 못 받았어요')).toEqual({
    cause: 'medical',
    since: '2026-03-14',
    owed: 3_200_000,
  })
})

describe('what is read, and what is left alone', () => {
  test.each<[string, Replies]>([
    ['작년 3월 2일부터 월급 320만원이 밀렸어요', { since: '2025-03-02', owed: 3_200_000 }],
    ['어제 괴롭힘을 당했어요', { cause: 'bullying', since: '2026-03-19' }],
    ['제 번호는 010-1234-5678 이에요', { phone: '+821012345678' }],
    ['1월 5일부터 3월 2일까지 못 받았어요', {}],
    ['월급 200만원인데 150만원만 줬어요', {}],
    ['010-1234-5678 아니면 010-2222-3333 으로 주세요', {}],
    ['내년 3월 2일에 그만둬요', {}],
    ['해고는 아니에요', {}],
    ['-5만', {}],
    ['농협 301-0123-4567-81', {}],
    ['회사가 어려워서 힘들어요', {}],
    ['사장님이 다음 달에 준대요', {}],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('a step that has its reply is not read again', () => {
    expect(read('3월 14일에 320만원 못 받았어요', { replies: { since: '2026-01-01' } })).toEqual({ owed: 3_200_000 })
  })

  test('two steps of a kind: neither is filled, unless one of them is just being asked', () => {
    const two: Form = { ...form, steps: { ...form.steps, wanted: amount({ ko: '얼마를 바라세요?' }) } }
    const legs = openLegs(two, NOTHING)
    const text = '한 320만원쯤 밀린 것 같아요'
    expect(toldBesides(text, legs, TODAY)).toEqual({})
    const asked = legs.find(({ id }) => id === 'wanted')
    expect(asked && toldBesides(text, legs, TODAY, asked)).toEqual({ wanted: '320만원' })
  })
})

test('a step that does not apply is open to nobody, one that a choice may still open is open to a model', () => {
  const branching: Form = {
    ...form,
    steps: { here: yesNo({ ko: '지금도 다니세요?' }), ...form.steps },
    onlyIf: { since: ({ here }) => here === false },
  }
  const ids = (legs: readonly { id: string }[]) => legs.map(({ id }) => id)
  expect(ids(openLegs(branching, NOTHING))).not.toContain('since')
  expect(ids(openOrMaybe(branching, NOTHING))).toContain('since')
  expect(ids(openOrMaybe(branching, { ...NOTHING, replies: { here: true, cause: 'wages' } }))).not.toContain('since')
})

describe('an option is told by its words in any form', () => {
  test.each([
    ['다친 지 한 달 됐어요', 'medical'],
    ['많이 아파요', 'medical'],
    ['해고 통보를 받았어요', 'dismissal'],
    ['임금을 하나도 못 받고 있어요', 'wages'],
    ['성희롱을 당했어요', 'bullying'],
    ['해고되고 임금도 못 받았어요', undefined],
    ['해고 말고 다른 일이에요', undefined],
    ['그냥 힘들어요', undefined],
  ])('%s', (text, option) => {
    expect(optionTold(CAUSES, text, 2)).toBe(option)
  })
})
