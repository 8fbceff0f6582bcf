import { expect, test } from 'vitest'
import { carryOver, type Draft } from '../../src/core/intake/draft.ts'
import type { Form } from '../../src/core/intake/form.ts'
import { choice } from '../../src/core/intake/steps/choice.ts'
import { line } from '../../src/core/intake/steps/line.ts'
import { people } from '../../src/core/intake/steps/people.ts'
import { ANY_FORM, draftOf } from './any-form.ts'

const NEXT_EDITION: Form = {
  id: 'any-form',
  edition: 2,
  steps: {
    cause: choice({ ko: '무슨 일인가요?' }, { wages: { ko: '임금' }, flood: { ko: '물난리' } }),
    name: line({ ko: '이름은요?' }, { max: 5 }),
    where: line({ ko: '어디인가요?' }, { optional: true }),
    team: people({ ko: '누구인가요?' }),
  },
}

const draft = (more: Partial<Draft>): Draft => ({ ...draftOf(), ...more })

test('a draft of this edition is left alone', () => {
  const same = draft({ replies: { cause: 'anything' } })
  expect(carryOver(ANY_FORM, same)).toEqual({ draft: same, lost: [] })
})

test('replies that still read come along; the others are named', () => {
  const { draft: moved, lost } = carryOver(
    NEXT_EDITION,
    draft({ replies: { cause: 'fire', name: '홍길동', where: null, story: '사정' }, setAside: { phone: '+8210' } }),
  )
  expect(moved).toMatchObject({ edition: 2, replies: { name: '홍길동', where: null }, setAside: {} })
  expect([...lost].sort()).toEqual(['cause', 'phone', 'story'])
})

test('a reply left out where it now may not be is asked again', () => {
  expect(carryOver(NEXT_EDITION, draft({ replies: { name: null } })).lost).toEqual(['name'])
})

test('parts not ended yet come along too, or are named', () => {
  const half = [{ name: '홍길동', detail: '' }]
  const { draft: moved, lost } = carryOver(NEXT_EDITION, draft({ parts: { team: half, needs: ['money'] } }))
  expect([moved.parts, lost]).toEqual([{ team: half }, ['needs']])
})
