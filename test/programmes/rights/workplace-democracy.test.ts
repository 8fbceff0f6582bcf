import { expect, test } from 'vitest'
import workplaceDemocracy from '../../../src/programmes/rights/workplace-democracy.ts'

test.each([
  [
    'a congress, open on the board',
    { congress: 'delegates', motions: 8, settled: 6, openness: ['board'] },
    [1, 8, 6, 1],
  ],
  [
    'an assembly of all',
    { congress: 'everybody', motions: 2, settled: 5, openness: ['board', 'online'] },
    [1, 2, 2, 1],
  ],
  ['one being set up', { congress: 'preparing', openness: ['none'] }, [0, 0, 0, 0]],
  ['none, but open meetings', { congress: 'none', openness: ['meeting', 'none'] }, [0, 0, 0, 1]],
])('%s', (_what, replies, [congresses, motions, settled_motions, open_units]) => {
  const figures = { units: 1, congresses, motions, settled_motions, open_units }
  expect(workplaceDemocracy.measures?.(replies)).toEqual(figures)
})

test('a unit reports once a year', () => {
  const parts = (asOf: string) => workplaceDemocracy.duplicateOf?.({ unit: '연길 식품', asOf })
  expect(parts('2026-03-10')).toEqual(parts('2026-11-30'))
  expect(parts('2027-03-10')).not.toEqual(parts('2026-03-10'))
})

test('a member in Seoul is never shown a workers’ congress', () => {
  expect(workplaceDemocracy.names.kr).toBeUndefined()
})
