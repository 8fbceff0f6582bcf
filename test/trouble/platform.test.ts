import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { asksForAid, begins, handsIn } from '../conversation/applies.ts'
import type { Chatter } from '../conversation/chatter.ts'
import { joins } from '../conversation/joins.ts'
import { type Bot, openBot } from '../conversation/open-bot.ts'

let bot: Bot

beforeAll(async () => {
  bot = await openBot()
  await bot.admin.says('/start')
})
beforeEach(() => bot.api.clearFaults())
afterAll(() => bot.end())

/** Staff write to the member, who is owed a notice by that. */
async function writesTo(reference: string): Promise<void> {
  await bot.admin.says(`/find ${reference}`)
  await bot.admin.presses(`${reference} 열기`)
  await bot.admin.presses('답장 보내기')
  await bot.admin.says('서류 잘 받았어요')
  await bot.admin.presses('제출', '처리했어요')
}

async function hasApplied(name: string): Promise<[Chatter, string]> {
  const member = await joins(bot.person(name))
  await asksForAid(member, name)
  return [member, await handsIn(member)]
}

test('429: a notice waits as long as it is told, and comes once', async () => {
  const [member, reference] = await hasApplied('김하나')
  bot.api.fault({ method: 'sendMessage', chat: member.chat.id }, { kind: 'tooMany', retryAfter: 40 })
  await writesTo(reference)
  await bot.settle()
  member.neverHeard('새 소식이 있어요')
  bot.passes(30)
  await bot.settle()
  member.neverHeard('새 소식이 있어요')
  bot.passes(15)
  await bot.settle()
  await member.isTold('새 소식이 있어요')
  await bot.settle()
  expect(member.chat.messages.filter(({ text }) => text.includes('새 소식이 있어요'))).toHaveLength(1)
})

test('429 on a reply: what the member said counts, and the reply comes later', async () => {
  const [member] = await hasApplied('김두리')
  await begins(member, '사람과 상담')
  bot.api.fault({ method: 'sendMessage', chat: member.chat.id }, { kind: 'tooMany', retryAfter: 60 })
  await member.presses('임금·퇴직금')
  bot.passes(70)
  await bot.settle()
  await member.isTold('궁금한 점을 적어 주세요')
})

test('500 and a cut connection: the notice is tried again, later and later, and comes', async () => {
  const [member, reference] = await hasApplied('김세나')
  bot.api.fault({ method: 'sendMessage', chat: member.chat.id }, { kind: 'broken' })
  bot.api.fault({ method: 'sendMessage', chat: member.chat.id }, { kind: 'cut', when: 'before' })
  await writesTo(reference)
  await bot.settle()
  bot.passes(6)
  await bot.settle()
  member.neverHeard('새 소식이 있어요')
  bot.passes(11)
  await bot.settle()
  await member.isTold('새 소식이 있어요')
})

test('blocked: given up, and the member stands on the call list until they come back', async () => {
  const [member, reference] = await hasApplied('김네오')
  member.chat.block()
  await writesTo(reference)
  await bot.settle()
  await bot.admin.says('/calls', ['김네오', '010-2345-6789', reference])
  bot.passes(4000)
  bot.api.forgetCalls()
  await bot.settle()
  expect(bot.api.callsTo('sendMessage', member.chat.id)).toEqual([])
  member.chat.unblock()
  await member.says('/status', reference)
  expect(await bot.admin.says('/calls')).not.toContain('김네오')
})

test('an account that was deleted: the call list too', async () => {
  const [member, reference] = await hasApplied('김다섯')
  member.chat.deactivate()
  await writesTo(reference)
  await bot.settle()
  await bot.admin.says('/calls', '김다섯')
})

test('the platform is gone for a while: nobody crashes, nothing is lost', async () => {
  const [member, reference] = await hasApplied('김여섯')
  await writesTo(reference)
  await bot.api.down(1_500)
  await member.says('/status', reference)
  for (let tries = 0; tries < 5; tries += 1) {
    bot.passes(60)
    await bot.settle()
  }
  await expect.poll(() => member.chat.messages.filter(({ text }) => text.includes('새 소식이 있어요')).length).toBe(1)
})

test('at night a notice waits for the morning', async () => {
  const [member, reference] = await hasApplied('김일곱')
  bot.itIs('2026-03-11T22:30+09:00')
  await writesTo(reference)
  await bot.settle()
  member.neverHeard('새 소식이 있어요')
  bot.itIs('2026-03-12T08:01+09:00')
  await bot.settle()
  await member.isTold('새 소식이 있어요')
})
