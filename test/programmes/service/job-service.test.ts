import { expect, test } from 'vitest'
import { walk } from '../../../src/core/intake/journey.ts'
import jobService from '../../../src/programmes/service/job-service.ts'
import { sample } from '../../intake/good-reply.ts'

const ALWAYS = ['need', 'situation', 'experience', 'name', 'phone', 'unit']

test.each([
  ['advice', ['advice'], ['wish']],
  ['a job', ['placement'], ['adult', 'wish', 'area', 'passOn']],
  ['a business of one’s own', ['startup'], ['plan']],
  ['both', ['placement', 'startup'], ['adult', 'wish', 'area', 'plan', 'passOn']],
])('who wants %s is asked no more than that needs', (_what, need, besides) => {
  const good = Object.entries(jobService.steps).map(([id, step]) => [id, sample(step)])
  const asked = walk(jobService, { ...Object.fromEntries(good), need }).taken.map(({ id }) => id)
  expect(asked.toSorted()).toEqual([...ALWAYS, ...besides].toSorted())
})

test('nothing tells an employer that somebody looks for other work', () => {
  expect(jobService.unitOf).toBeUndefined()
})
