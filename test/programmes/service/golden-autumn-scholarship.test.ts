import { expect, test } from 'vitest'
import { walk } from '../../../src/core/intake/journey.ts'
import scholarship from '../../../src/programmes/service/golden-autumn-scholarship.ts'

test.each([
  ['of a migrant worker', true, { people: 1, migrant_children: 1 }],
  ['of another worker', false, { people: 1 }],
  ['not said yet', undefined, { people: 1 }],
])('a child %s', (_whose, migrant, figures) => {
  expect(scholarship.measures?.(migrant === undefined ? {} : { migrant })).toEqual(figures)
})

test('one’s own child needs no agreement of a colleague, a nominated one does', () => {
  expect(walk(scholarship, { whose: 'own' }).next?.id).toBe('child')
  expect(walk(scholarship, { whose: 'nominated', parent: '김철수', parentUnit: '연길 식품' }).next?.id).toBe(
    'parentAgrees',
  )
})

test('a nominated child counts under its parent’s unit, and nobody gives a colleague’s account', () => {
  const replies = { whose: 'nominated', parentUnit: '연길 식품', unit: '연변 물류' }
  expect(scholarship.unitOf?.(replies)).toBe('연길 식품')
  expect(scholarship.unitOf?.({ ...replies, whose: 'own' })).toBe('연변 물류')
  expect(scholarship.onlyIf?.['account']?.(replies)).toBe(false)
})

const PUPIL = { child: '김 하늘', level: 'university', admission: 'enrolled', grade: '2학년' }

test.each([
  ['the name written otherwise', { child: '김하늘' }, true],
  ['a year later', { grade: '3학년' }, false],
  ['a sister', { child: '김바다' }, false],
])('the same child in the same year: %s', (_what, change, same) => {
  const again = scholarship.duplicateOf?.({ ...PUPIL, ...change })
  const first = scholarship.duplicateOf?.(PUPIL)
  if (same) expect(again).toEqual(first)
  else expect(again).not.toEqual(first)
})

test('waiting for the result and then admitted is one application', () => {
  const parts = (admission: string) => scholarship.duplicateOf?.({ ...PUPIL, admission })
  expect(parts('admitted')).toEqual(parts('waiting'))
})
