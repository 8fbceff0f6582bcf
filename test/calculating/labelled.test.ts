import { expect, test } from 'vitest'
import { labelled } from '../../src/core/calculating/labelled.ts'
import { mentionsIn } from '../../src/core/calculating/mention.ts'

const LABELS = { overtime: /연장|야근/u, night: /야간/u, holiday: /휴일/u }
const read = (text: string) =>
  labelled(mentionsIn(text), 'hours', LABELS).map(({ label, mention }) => `${label} ${mention.said}`)

test.each([
  ['연장 8시간, 야간 3시간', ['overtime 8시간', 'night 3시간']],
  ['8시간 연장하고 3시간 야간이에요', ['overtime 8시간', 'night 3시간']],
  ['연장수당 물어봐요. 8시간 연장, 휴일 10시간', ['overtime 8시간', 'holiday 10시간']],
  ['주 40시간 일하고 이번 달 연장근로를 8시간 했어요', ['overtime 8시간']],
  ['월 209시간', []],
])('%s', (text, expected) => expect(read(text)).toEqual(expected))
