import { expect, test } from 'vitest'
import { walk } from '../../../src/core/intake/journey.ts'
import delegate from '../../../src/programmes/capacity/congress-delegate.ts'

test.each([
  ['the delegate', { self: true }, 'gender'],
  ['somebody of the unit', { self: false }, 'delegate'],
])('%s registers', (_who, replies, next) => {
  expect(walk(delegate, { unit: '연길 식품', kind: 'worker', ...replies }).next?.id).toBe(next)
})

test('a delegate registered twice is seen, whoever did it', () => {
  const own = delegate.duplicateOf?.({ unit: '연길식품', self: true, name: '홍길동' })
  expect(delegate.duplicateOf?.({ unit: '연길 식품', self: false, delegate: '홍 길동', name: '김영희' })).toEqual(own)
})
