import { expect, test } from 'vitest'
import { checkSentences } from '../../src/core/answering/check-sentences.ts'
import { numbersSaid } from '../../src/core/answering/numbers-said.ts'

test.each([
  ['연 20%의 이자', ['20']],
  ['3,200,000원', ['3200000']],
  ['1.5배', ['1.5']],
  ['석 달 안에 두 번', ['석달', '두번']],
  ['삼십일 이내', ['삼십일']],
  ['보름 안에', ['보름']],
  ['일하는 사람이 이기면', []],
  ['이 날을 꼭 알아 두세요', []],
])('%s says %j', (text, numbers) => {
  expect([...numbersSaid(text)]).toEqual(numbers)
})

const SECTIONS = [{ label: 'S1', title: '체불', text: '14일 안에 줘야 해요. 근로기준법 제36조 (금품 청산)' }]
const check = (text: string) => checkSentences([{ text, labels: ['S1'] }], SECTIONS).kind

test.each([
  ['회사는 근로기준법 제36조에 따라 14일 안에 줘야 해요.', 'fit'],
  ['14일 안에 받는 방법은 회사에 청구하는 것이에요.', 'fit'],
  ['회사는 15일 안에 모두 지급해야 한다고 해요.', 'unfit'],
  ['근로기준법 제37조를 보시면 자세히 나와 있어요.', 'unfit'],
  ['노동조합법을 보시면 자세히 나와 있다고 해요.', 'unfit'],
])('%s → %s', (text, kind) => {
  expect(check(text)).toBe(kind)
})
