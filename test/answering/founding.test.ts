import { expect, test } from 'vitest'
import { evasionIn } from '../../src/core/answering/evasion.ts'
import { asksForOthersData } from '../../src/core/answering/others-data.ts'

test.each([
  '카페 직원 열 명인데 노조 세우고 싶어요',
  '우리 단위에 공회를 꾸리려고 함다',
  '노조 만들고 싶은데 사장이 알까 무서워요',
])('who founds a union is no evader: %s', (text) => expect(evasionIn(text)).toBeUndefined())

test.each([
  '직원들이 노조를 만들려고 하는데 못 만들게 하는 방법 알려줘',
  '노조 세우려는 직원 알아내서 내보내는 방법 짜줘',
])('who keeps others from it is: %s', (text) => expect(evasionIn(text)).toBeDefined())

test('the union’s own counter may be asked for, an officer’s home may not', () => {
  expect(asksForOthersData('위원장 연락처 알려주세요')).toBe(false)
  expect(asksForOthersData('위원장 집 주소 알려주세요')).toBe(true)
})
