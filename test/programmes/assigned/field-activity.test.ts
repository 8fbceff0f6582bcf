import { expect, test } from 'vitest'
import { walk } from '../../../src/core/intake/journey.ts'
import { areaOf } from '../../../src/core/intake/programme.ts'
import activity from '../../../src/programmes/assigned/field-activity.ts'

const BEGUN = { what: '기록', heldOn: '2026-11-20', where: null, visited: null, materials: ['none'] }

test.each([
  ['publicity', 'rights', 'consulted'],
  ['advice_day', 'rights', 'consulted'],
  ['visit', 'rights', 'units'],
  ['inspection', 'rights', 'units'],
  ['safety', 'rights', 'units'],
  ['accident', 'rights', 'units'],
  ['tripartite', 'rights', 'people'],
  ['joint', 'rights', 'people'],
  ['talk', 'rights', 'people'],
  ['unit_survey', 'organisation', 'units'],
  ['comfort', 'service', 'households'],
  ['mentoring', 'competition', 'pairs'],
  ['research', 'capacity', 'units'],
  ['secondment', 'assigned', 'people'],
  ['village', 'assigned', 'villages'],
  ['volunteering', 'assigned', 'people'],
  ['other', 'assigned', 'people'],
])('%s counts under %s and first asks for %s', (kind, area, first) => {
  expect(areaOf(activity, { kind })).toBe(area)
  expect(walk(activity, { ...BEGUN, kind }).next?.id).toBe(first)
})

test('every kind is in the table above', () => {
  expect(Object.keys(activity.steps['kind']?.options ?? {})).toHaveLength(17)
})

test.each([
  [
    'what was handed out and who was advised',
    { kind: 'publicity', leaflets: 3000, posters: 200, banners: 8, qaBooklets: 1200, consulted: 400 },
    {
      'publicity:leaflets': 3000,
      'publicity:posters': 200,
      'publicity:banners': 8,
      'publicity:qa_booklets': 1200,
      'publicity:consulted': 400,
    },
  ],
  [
    'comfort, with nothing spent',
    { kind: 'comfort', households: 27, people: 30, spent: 0 },
    { 'comfort:households': 27, 'comfort:people': 30 },
  ],
  ['nothing yet', {}, {}],
])('figures are kept by kind: %s', (_what, replies, figures) => {
  expect(activity.measures?.(replies)).toEqual(figures)
})

test('after an accident the unit is not kept in the clear', () => {
  expect(activity.unitOf?.({ kind: 'visit', visited: '든든건설' })).toBe('든든건설')
  expect(activity.unitOf?.({ kind: 'accident', visited: '든든건설' })).toBeUndefined()
})
