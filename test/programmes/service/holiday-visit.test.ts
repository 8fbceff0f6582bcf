import { expect, test } from 'vitest'
import { walk } from '../../../src/core/intake/journey.ts'
import holidayVisit from '../../../src/programmes/service/holiday-visit.ts'

test.each([
  ['a worker in hardship', 'hardship', { households: 1, people: 4 }, true],
  ['a neighbour', 'neighbour', { households: 1, people: 4 }, true],
  ['a model worker', 'model', { households: 1, people: 4 }, false],
  ['a shift on duty, which is no household', 'on_duty', { teams: 1, people: 4 }, false],
])('%s', (_who, target, figures, tellsHardship) => {
  expect(holidayVisit.measures?.({ target, household: 4 })).toEqual(figures)
  expect(holidayVisit.onlyIf?.['circumstances']?.({ target })).toBe(tellsHardship)
})

test('only a holiday of the region is asked for by name', () => {
  expect(walk(holidayVisit, { festival: 'local' }).next?.id).toBe('festivalName')
  expect(walk(holidayVisit, { festival: 'new_year' }).next?.id).toBe('target')
})

test('the same household for the same holiday is seen as a second recommendation', () => {
  const parts = (festival: string, visited: string) => holidayVisit.duplicateOf?.({ festival, visited })
  expect(parts('new_year', '김 순희')).toEqual(parts('new_year', '김순희'))
  expect(parts('autumn', '김순희')).not.toEqual(parts('new_year', '김순희'))
})
