import { afterAll, beforeAll, expect, test } from 'vitest'
import { answers, asksForAid, begins } from '../conversation/applies.ts'
import type { Chatter } from '../conversation/chatter.ts'
import { joins } from '../conversation/joins.ts'
import { type Bot, openBot } from '../conversation/open-bot.ts'
import { PHOTO } from '../conversation/papers.ts'

let bot: Bot

beforeAll(async () => {
  bot = await openBot()
})
afterAll(() => bot.end())

const STEPS = [
  ['a choice', [], '어떤 일로 어려워지셨어요'],
  ['a day', ['[아프거나 다쳤어요]'], '언제부터'],
  ['an amount', ['[아프거나 다쳤어요]', '2026-02-01', '4'], '한 달 수입'],
  ['a free text', ['[아프거나 다쳤어요]', '2026-02-01', '4', '180만', '50만'], '사정을 적어 주세요'],
  ['papers', ['[아프거나 다쳤어요]', '2026-02-01', '4', '180만', '50만', '힘들어요'], '진단서'],
] as const

const repliesOf = async (member: Chatter) =>
  (await bot.house.storage.ledger.person(`telegram:${member.chat.id}`))?.drafts[0]?.replies

test.each(STEPS)('crisis words at %s are answered first, and the card comes again', async (_, before, ask) => {
  const member = await joins(bot.person('영희'))
  await begins(member, '생활안정 지원')
  await answers(member, ...before)
  const stood = await repliesOf(member)
  const reply = await member.says('너무 힘들어서 죽고 싶어요', ['109', '119', ask])
  expect(reply.indexOf('109')).toBeLessThan(reply.indexOf(ask))
  expect(await repliesOf(member)).toEqual(stood)
})

test('on the confirmation card, and under a photo', async () => {
  const member = await joins(bot.person('철수'))
  await asksForAid(member)
  await member.says('그만 살고 싶어요', ['109', '이대로 낼까요?'])
  await member.presses('고치기')
  await member.presses(/진단서/u)
  await member.does((chat) => chat.sendPhoto(PHOTO, '이제 죽으려고요'), ['109', '진단서'])
})

test('while it is being asked whether a text was a reply', async () => {
  const member = await joins(bot.person('민수'))
  await begins(member, '생활안정 지원')
  await answers(member, '[아프거나 다쳤어요]', '2026-02-01', '4', '180만', '50만')
  await member.says('산재로 병원비를 받을 수 있나요?', '답으로 적을까요')
  await member.says('자살하고 싶어요', ['109', '답으로 적을까요'])
})

test('a newcomer who has agreed to nothing is answered, and nothing is kept', async () => {
  const newcomer = bot.person('순이')
  await newcomer.says('죽고 싶어요', ['109', '12356'])
  expect((await bot.house.storage.ledger.person(`telegram:${newcomer.chat.id}`))?.asked ?? []).toEqual([])
})

test('violence and accidents too', async () => {
  const member = await joins(bot.person('만수'))
  await member.says('사장이 지금 칼을 들고 쫓아와요', ['112'])
  await member.says('동료가 기계에 끼였어요', ['119'])
})

test('staff in the middle of a move are answered first too', async () => {
  const member = await joins(bot.person('말숙'))
  await asksForAid(member)
  const receipt = await member.presses('제출')
  const reference = /[A-Z0-9]{4}-[A-Z0-9]{3}/u.exec(receipt)?.[0] ?? ''
  await bot.admin.says('/queue')
  await bot.admin.presses(`${reference} 열기`)
  await bot.admin.presses('메모')
  await bot.admin.says('죽고 싶어요', ['109', '전할 내용'])
})
