import { afterAll, beforeAll, expect, test } from 'vitest'
import { begins } from '../conversation/applies.ts'
import { joins } from '../conversation/joins.ts'
import { type Bot, openBot } from '../conversation/open-bot.ts'

let bot: Bot

beforeAll(async () => {
  bot = await openBot()
})
afterAll(() => bot.end())

test('who sends more than thirty messages a minute is slowed with one kind message; others are not delayed', async () => {
  const hasty = await joins(bot.person('급한이'))
  const other = await joins(bot.person('느긋이'))
  await begins(other, '생활안정 지원')
  bot.passes(120)
  const before = hasty.chat.messages.length
  for (let at = 1; at <= 33; at += 1) hasty.chat.type(`/status`)
  const began = performance.now()
  other.chat.press('생활이 어려워요')
  await other.chat.settled(({ text }) => text.includes('언제부터'))
  other.chat.type('2026-01-02')
  await other.chat.settled(({ text }) => text.includes('몇 명이에요'))
  expect(performance.now() - began).toBeLessThan(3_000)
  await hasty.isTold('한꺼번에 많이 왔어요')
  // Crisis words wait for nothing.
  hasty.chat.type('죽고 싶어요')
  await hasty.isTold('109', 1_500)
  await expect.poll(() => bot.api.pending.length, { timeout: 15_000 }).toBe(0)
  const since = hasty.chat.messages.slice(before)
  expect(since.filter(({ text }) => text.includes('한꺼번에 많이 왔어요'))).toHaveLength(1)
  expect(since.filter(({ text }) => text.includes('아직 낸 신청이 없어요'))).toHaveLength(33)
})
