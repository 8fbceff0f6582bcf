import { expect, test } from 'vitest'
import memberService from '../../../src/programmes/organisation/member-service.ts'
import membership from '../../../src/programmes/organisation/membership.ts'
import unionFounding from '../../../src/programmes/organisation/union-founding.ts'

test.each([
  ['joins', membership],
  ['leaves', memberService],
  ['founds a union', unionFounding],
])('where somebody %s is not kept in the clear', (_what, programme) => {
  expect(programme.unitOf).toBeUndefined()
})

test('who is tied to the employer does not see who prepares a union there', () => {
  expect(unionFounding.employerStep).toBe('unit')
})

test('leaving asks for no reason', () => {
  const steps = Object.entries(memberService.onlyIf ?? {})
  const asked = steps.filter(([, condition]) => condition({ request: 'leave' })).map(([id]) => id)
  expect(asked).toEqual(['leaveOn'])
})
