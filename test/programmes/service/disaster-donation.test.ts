import { expect, test } from 'vitest'
import donation from '../../../src/programmes/service/disaster-donation.ts'

test.each([
  ['individual', { pledged: 300, pledged_individual: 300 }, '연변 물류'],
  ['collected', { pledged: 300, pledged_collected: 300 }, '연길 식품'],
  ['unit', { pledged: 300, pledged_unit: 300 }, '연길 식품'],
  ['union_funds', { pledged: 300, pledged_union_funds: 300 }, '연길 식품'],
])('money of %s counts by its source, under the unit that gives it', (source, figures, unit) => {
  const replies = { source, amount: 300, unit: '연변 물류', donorUnit: '연길 식품' }
  expect(donation.measures?.(replies)).toEqual(figures)
  expect(donation.unitOf?.(replies)).toBe(unit)
})

test('a pledge asks the union for nothing', () => {
  expect(donation.requestedOf).toBeUndefined()
})
