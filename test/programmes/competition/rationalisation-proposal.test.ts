import { expect, test } from 'vitest'
import proposal from '../../../src/programmes/competition/rationalisation-proposal.ts'

const TEAM = [
  { name: '홍길동', detail: '정비반' },
  { name: '김영희', detail: '정비반' },
]

test.each([
  ['alone, with a saving', { together: 'alone', saving: 3_000_000 }, { people: 1, expected_saving: 3_000_000 }],
  ['together', { together: 'team', members: TEAM }, { people: 2, expected_saving: 0 }],
  ['the saving left out', { together: 'alone', saving: null }, { people: 1, expected_saving: 0 }],
])('%s', (_how, replies, figures) => {
  expect(proposal.measures?.(replies)).toEqual(figures)
})
