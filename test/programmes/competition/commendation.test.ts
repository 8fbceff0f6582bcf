import { expect, test } from 'vitest'
import { walk } from '../../../src/core/intake/journey.ts'
import commendation from '../../../src/programmes/competition/commendation.ts'

const PERSONAL = new Set(['person', 'labour_model', 'pacesetter', 'open_person', 'woman_cadre'])

test.each(Object.keys(commendation.steps['title']?.options ?? {}))('a nomination for %s', (title) => {
  const replies = { title, nominee: '홍길동', nomineeUnit: '연길 식품' }
  const personal = PERSONAL.has(title)
  expect(commendation.measures?.(replies)).toEqual(personal ? { nominated_people: 1 } : { nominated_groups: 1 })
  expect(walk(commendation, replies).next?.id).toBe(personal ? 'job' : 'merits')
})

test('it counts under the unit of those nominated', () => {
  expect(commendation.unitOf?.({ nomineeUnit: '연길 식품', unit: '연변 물류' })).toBe('연길 식품')
})
