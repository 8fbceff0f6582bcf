import { expect, test } from 'vitest'
import type { Replies } from '../../../src/core/intake/form.ts'
import { walk } from '../../../src/core/intake/journey.ts'
import accidentReport from '../../../src/programmes/rights/accident-report.ts'

const REPORTED = {
  ...{ danger: false, happenedOn: '2026-11-22', happenedAt: null, employer: '든든건설', where: null },
  ...{ victims: 2, injured: null, circumstances: '비계가 무너졌어요.', photos: null, claimed: 'not_yet' },
  ...{ reported: 'no', help: ['claim'], name: '홍길동', phone: '+821012345678', unit: null, passOn: null },
}
const asked = (replies: Replies): string[] =>
  walk(accidentReport, { ...REPORTED, ...replies }).taken.map(({ id }) => id)

test.each([
  ['the first reply says danger', { danger: true }, true],
  ['it says none: an accident all the same', { danger: false }, true],
  ['nothing is answered yet', {}, false],
])('staff are alerted when %s', (_when, replies, urgent) => {
  expect(accidentReport.urgentIf?.(replies)).toBe(urgent)
})

test.each([
  ['the injured themselves', { harm: 'injury', relation: 'self' }, ['victims', 'claimed', 'reported'], ['injured']],
  ['family of the dead', { harm: 'death', relation: 'family' }, ['victims', 'injured', 'claimed', 'reported'], []],
  ['a near miss', { harm: 'near_miss', relation: 'self' }, [], ['victims', 'injured', 'claimed', 'reported']],
])('%s are asked what they can know', (_who, replies, some, none) => {
  expect(asked(replies)).toEqual(expect.arrayContaining(some))
  expect(asked(replies).filter((id) => none.includes(id))).toEqual([])
})

test.each([
  ['injury', 2, 2],
  ['death', undefined, 1],
  ['near_miss', undefined, 0],
])('%s counts its people', (harm, victims, people) => {
  expect(accidentReport.measures?.({ harm, victims })).toEqual({ people })
})

test('the claim says that no consent of the employer is needed, and that its report is another matter', () => {
  const { claimed, reported } = accidentReport.steps
  expect(claimed?.hint?.ko).toContain('회사 동의는 필요 없어요(산재보험법 제41조)')
  expect(reported?.hint?.ko).toContain('본인의 산재 신청과 별개예요')
  expect(accidentReport.notAFiling).toBe(true)
})
