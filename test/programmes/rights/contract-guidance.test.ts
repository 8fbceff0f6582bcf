import { expect, test } from 'vitest'
import contractGuidance from '../../../src/programmes/rights/contract-guidance.ts'

test.each([
  ['part of the workers', 48, 40, 'in_force', { units: 1, workers: 48, contracts: 40, agreements: 1 }],
  ['nobody', 12, 0, 'none', { units: 1, workers: 12, contracts: 0, agreements: 0 }],
  ['a slip of the finger', 12, 120, 'talking', { units: 1, workers: 12, contracts: 12, agreements: 0 }],
])('contracts of %s never make a rate of over 100 %%', (_who, workers, contracts, collective, figures) => {
  expect(contractGuidance.measures?.({ workers, contracts, collective })).toEqual(figures)
})

test('the same figures of a unit are a second report, new ones are not', () => {
  const parts = (unit: string, contracts: number) => contractGuidance.duplicateOf?.({ unit, workers: 48, contracts })
  expect(parts('(주)한빛 물산', 40)).toEqual(parts('한빛물산', 40))
  expect(parts('한빛물산', 41)).not.toEqual(parts('한빛물산', 40))
})
