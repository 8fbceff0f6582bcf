import { expect, test } from 'vitest'
import type { Replies } from '../../../src/core/intake/form.ts'
import { walk } from '../../../src/core/intake/journey.ts'
import workplaceIssue from '../../../src/programmes/rights/workplace-issue.ts'

const SAID = {
  ...{ employer: '든든택배', where: null, what: '휴게실이 없어요.', wish: '만들어 주세요.', photos: null },
  ...{ name: '홍길동', phone: '+821012345678', unit: null, passOn: null },
}
const asked = (replies: Replies): string[] => walk(workplaceIssue, { ...SAID, ...replies }).taken.map(({ id }) => id)

test.each([
  ['by name about a workplace', { about: 'place', named: 'named' }, ['employer', 'name', 'phone', 'unit']],
  ['without a name', { about: 'place', named: 'nameless' }, ['employer']],
  ['about the union', { about: 'union', named: 'nameless' }, []],
  ['about the union, by name', { about: 'union', named: 'named' }, ['name', 'phone', 'unit']],
])('%s', (_how, replies, personal) => {
  const telling = new Set(['employer', 'name', 'phone', 'unit'])
  expect(asked(replies).filter((id) => telling.has(id))).toEqual(personal)
})

test('no unit is kept in the clear: who is discontented where is nobody’s figure', () => {
  expect(workplaceIssue.unitOf).toBeUndefined()
  expect(workplaceIssue.measures).toBeUndefined()
})
