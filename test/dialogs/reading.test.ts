import { afterAll, beforeAll, expect, test } from 'vitest'
import { answers, begins } from '../conversation/applies.ts'
import { joins } from '../conversation/joins.ts'
import { type Bot, openBot } from '../conversation/open-bot.ts'

let bot: Bot

beforeAll(async () => {
  bot = await openBot({ at: '2026-03-20T10:00+09:00' })
})
afterAll(() => bot.end())

const STORY = '3월 14일에 프레스에 손가락을 다쳐서 320만원 못 받았어요'

test('one sentence at the first question fills several, and each is confirmed with one tap', async () => {
  const member = await joins(bot.person('순희'))
  await begins(member, '생활안정 지원')
  await member.says(STORY, [
    '이렇게 읽었어요: “아프거나 다쳤어요”',
    '날짜(2026-03-14)도 적어 두었어요',
    '[그대로 두기]',
  ])
  await member.presses('그대로 두기', ['언제부터 그랬어요', '2026-03-14', '[그대로 두기]'])
  await member.presses('그대로 두기', '몇 명이에요')
})

test('nothing is taken that was not confirmed: another reply counts instead', async () => {
  const member = await joins(bot.person('영희'))
  await begins(member, '생활안정 지원')
  await member.says(STORY, '이렇게 읽었어요')
  await member.presses('임금을 못 받았어요', ['언제부터', '2026-03-14'])
  await member.says('2026-03-02', '몇 명이에요')
})

test('a day within a sentence is read where a day is asked', async () => {
  const member = await joins(bot.person('말순'))
  await begins(member, '생활안정 지원')
  await member.presses('아프거나 다쳤어요')
  const heard = await member.says('3월 14일에 다쳤어요', ['이렇게 읽었어요: 날짜(2026-03-14)', '[그대로 두기]'])
  expect(heard).not.toContain('날짜로 읽지 못했어요')
  await member.presses('그대로 두기', '몇 명이에요')
})

test('what a story tells is noted for the questions behind it', async () => {
  const member = await joins(bot.person('금순'))
  await begins(member, '생활안정 지원')
  await answers(member, '[아프거나 다쳤어요]', '2026-03-02', '4', '200만', '50만')
  await member.says('수술하고 쉬고 있어요. 연락은 010-1234-5678 로 주세요', '전화번호(010-1234-5678)도 적어 두었어요')
  const asked = await answers(member, '[건너뛰기]', '농협 301-0123-4567-81 이금순', '이금순')
  expect(asked).toContain('010-1234-5678')
  await member.presses('그대로 두기', '소속')
})

test('a question stays a question, and a story without figures is just taken', async () => {
  const member = await joins(bot.person('봉순'))
  await begins(member, '생활안정 지원')
  await answers(member, '[아프거나 다쳤어요]')
  const asked = await member.says('퇴직금은 3월 14일까지 줘야 하나요?', ['14일', '언제부터 그랬어요'])
  expect(asked).not.toContain('이렇게 읽었어요')
  await answers(member, '2026-03-02', '4', '200만', '50만')
  const taken = await member.says('수술하고 집에서 쉬고 있어요', '진단서')
  expect(taken).not.toContain('적어 두었어요')
})

test('a sum that may answer two questions is left to the member', async () => {
  const member = await joins(bot.person('점순'))
  await begins(member, '생활안정 지원')
  const heard = await member.says('병원비로 320만원이 나갔어요')
  expect(heard).not.toContain('금액(')
})

test('what belongs to a step that a choice decides on is offered once the choice is made', async () => {
  const member = await joins(bot.person('끝순'))
  await begins(member, '권익침해·임금체불 접수')
  const heard = await member.says('1월 10일에 받기로 한 월급 320만원을 못 받았어요')
  expect(heard).not.toContain('적어 두었어요')
  await answers(member, '[임금·수당을 못 받았어요]', '든든택배', '[건너뛰기]', '[계약직]')
  await member.presses('5~29명', '지금도 거기서')
  await member.presses('예', ['이렇게 읽었어요: 날짜(2026-01-10)', '금액(3,200,000원)도 적어 두었어요', '언제 받기로'])
  await member.presses('그대로 두기', '몇 명')
  await member.says('1', ['모두 얼마쯤', '3,200,000원', '[그대로 두기]'])
})
