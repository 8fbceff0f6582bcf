import { describe, expect, test } from 'vitest'
import { alarmIn, type Crisis, crisisIn } from '../../src/core/answering/crisis.ts'
import { crisisCard } from '../../src/core/answering/crisis-card.ts'
import { IN_CRISIS, NOT_IN_CRISIS } from './crisis-phrases.ts'
import { say } from './say.ts'

const KINDS = Object.keys(IN_CRISIS) as Crisis[]

describe.each(KINDS)('%s', (kind) => {
  test.each(IN_CRISIS[kind])('is heard in "%s"', (text) => {
    expect(crisisIn(text)).toBeDefined()
    expect(crisisIn(text.replace(/\s/g, ''))).toBeDefined()
  })
})

test.each(NOT_IN_CRISIS)('nobody is in danger: "%s"', (text) => {
  expect(crisisIn(text)).toBeUndefined()
})

test('the kind is told apart where it decides whom to call', () => {
  expect(crisisIn('죽고 싶어요')).toBe('self_harm')
  expect(crisisIn('공장에 불이 났어요')).toBe('accident')
  expect(crisisIn('사장이 칼을 들고 왔어요')).toBe('violence')
})

test.each([
  ['kr', ['109', '119', '112'], ['12356', '110']],
  ['cn', ['12356', '120', '110', '119'], ['109', '112']],
] as const)('%s: its own numbers only', (country, wanted, unwanted) => {
  const card = crisisCard('self_harm', country, say)
  for (const number of wanted) expect(card).toMatch(new RegExp(`· ${number} `))
  for (const number of unwanted) expect(card).not.toMatch(new RegExp(`· ${number} `))
})

test('where the country is unknown, both countries’ numbers stand under their names', () => {
  const card = crisisCard('accident', undefined, say)
  expect(card.indexOf('한국에 계시면')).toBeLessThan(card.indexOf('· 112'))
  expect(card.indexOf('중국에 계시면')).toBeLessThan(card.indexOf('· 120'))
})

test.each(KINDS)('%s: the card offers a person and stays short', (kind) => {
  const card = crisisCard(kind, 'kr', say)
  expect(card).toContain('사람과 상담')
  expect(card.length).toBeLessThan(400)
})

describe('an accident that may be over', () => {
  test.each(['기계에 손이 끼었는데 어디에 신고해요', '회사 계단 난간이 부러져 떨어졌어요'])('%s', (text) => {
    expect(alarmIn(text)).toMatchObject({ beyondDoubt: false })
  })
  test.each(['지금 사람이 깔려 있어요', '죽고 싶어요', '숨을 안 쉬어요'])('%s is beyond doubt', (text) => {
    expect(alarmIn(text)).toMatchObject({ beyondDoubt: true })
  })
  test.each([
    '고충위원을 사장이 혼자 맡고 있어요',
    '상실신고가 안 됐어요',
    '휴게실 신고',
    '이겼는데 회사가 꿈쩍도 안 하네요',
  ])('%s is none', (text) => expect(alarmIn(text)).toBeUndefined())
})
