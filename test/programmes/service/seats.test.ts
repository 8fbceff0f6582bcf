import { expect, test } from 'vitest'
import healthCheckup from '../../../src/programmes/service/health-checkup.ts'
import summerRelief from '../../../src/programmes/service/summer-relief.ts'
import trainingCourse from '../../../src/programmes/service/training-course.ts'

test.each([
  ['supplies for a shift', summerRelief, { people: 12, unit: '연길 건설' }, { people: 12, unit: '연길 건설' }],
  ['supplies for one, without a unit', summerRelief, { people: 1, unit: null }, { people: 1, unit: undefined }],
  ['a check-up', healthCheckup, { unit: '연길 건설' }, { people: 1, unit: '연길 건설' }],
  ['a course', trainingCourse, { situation: 'jobless' }, { people: 1, unit: undefined }],
])('%s takes its places', (_what, programme, replies, seats) => {
  expect(programme.rounds?.seatsOf(replies)).toEqual(seats)
})

test.each([
  ['jobless', { people: 1 }],
  ['migrant', { people: 1, migrant_workers: 1 }],
  ['employed', { people: 1 }],
])('a trainee who is %s', (situation, figures) => {
  expect(trainingCourse.measures?.({ situation })).toEqual(figures)
})

test('what somebody says about their health is asked only after they agreed to it', () => {
  const asked = (agreed: boolean) => healthCheckup.onlyIf?.['careNote']?.({ healthConsent: { agreed, text: '' } })
  expect([asked(true), asked(false)]).toEqual([true, false])
})
