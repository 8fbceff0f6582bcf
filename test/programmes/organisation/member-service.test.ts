import { expect, test } from 'vitest'
import { walk } from '../../../src/core/intake/journey.ts'
import memberService from '../../../src/programmes/organisation/member-service.ts'

test.each([
  [{ request: 'card' }, 'cardFor'],
  [{ request: 'card', cardFor: 'lost' }, 'deliver'],
  [{ request: 'card', cardFor: 'lost', deliver: 'pickup' }, 'name'],
  [{ request: 'card', cardFor: 'lost', deliver: 'post' }, 'address'],
  [{ request: 'details' }, 'changed'],
  [{ request: 'certificate' }, 'certificate'],
  [{ request: 'certificate', certificate: 'dues', usedFor: '회사', neededBy: null }, 'deliver'],
  [{ request: 'leave' }, 'leaveOn'],
])('%o is followed by %s', (replies, next) => {
  expect(walk(memberService, replies).next?.id).toBe(next)
})

test.each([
  ['leave', { leaving: 1 }],
  ['card', {}],
])('%s counts', (request, figures) => {
  expect(memberService.measures?.({ request })).toEqual(figures)
})
