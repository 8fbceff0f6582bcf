import { expect, test } from 'vitest'
import { askedSteps, grounded, type ReadingBrief } from '../../src/core/intake/reader.ts'
import type { Step } from '../../src/core/intake/step.ts'
import { amount } from '../../src/core/intake/steps/amount.ts'
import { attachment } from '../../src/core/intake/steps/attachment.ts'
import { choice } from '../../src/core/intake/steps/choice.ts'
import { consent } from '../../src/core/intake/steps/consent.ts'
import { line, paragraph } from '../../src/core/intake/steps/line.ts'
import { WHO } from '../../src/core/intake/who.ts'

const STEPS: Readonly<Record<string, Step>> = {
  cause: choice({ ko: '어떤 일이에요?' }, { wages: { ko: '임금' }, injury: { ko: '다쳤어요' } }),
  owed: amount({ ko: '얼마예요?' }),
  employer: line({ ko: '어느 회사예요?' }),
  story: paragraph({ ko: '무슨 일이에요?' }),
  account: line({ ko: '계좌번호' }, { account: true }),
  papers: attachment({ ko: '서류' }),
  counsel: consent({ ko: '동의하세요?' }),
  name: WHO.name,
  phone: WHO.phone,
}
const steps = askedSteps(Object.entries(STEPS).map(([id, step]) => ({ id, step })))
const brief: ReadingBrief = { steps, text: '든든 택배에서 ●●●●●●가 320만원을 안 줘요', today: '2026-03-20' }

test('a model is asked for what a story may tell, never for names, numbers, accounts, papers or consent', () => {
  expect(steps.map(({ id }) => id)).toEqual(['cause', 'owed', 'employer'])
  expect(steps[0]?.options).toEqual({ wages: '임금', injury: '다쳤어요' })
})

test.each<[string, string, boolean]>([
  ['cause', 'wages', true],
  ['cause', 'dismissal', false],
  ['cause', '임금', false],
  ['owed', '320만원', true],
  ['owed', '320 만원', true],
  ['owed', '3,200,000원', false],
  ['employer', '든든택배', true],
  ['employer', '한빛택배', false],
  ['employer', '●●●●●●', false],
  ['employer', ' ', false],
  ['phone', '010-1234-5678', false],
])('%s: “%s” may be offered: %s', (id, words, isOffered) => {
  expect(grounded({ [id]: words }, brief)).toEqual(isOffered ? { [id]: words } : {})
})
