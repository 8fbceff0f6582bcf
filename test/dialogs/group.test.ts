import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Group } from '../bot-api/group.ts'
import { asksForAid, handsIn } from '../conversation/applies.ts'
import { asText } from '../conversation/chatter.ts'
import { joins } from '../conversation/joins.ts'
import { type Bot, openBot } from '../conversation/open-bot.ts'
import { linkOn } from '../conversation/staff-chat.ts'

let bot: Bot
let group: Group

beforeAll(async () => {
  bot = await openBot()
  group = bot.api.group({ id: -1_000_777, title: '우리 단위 방' })
})
afterAll(() => bot.end())

test('in a group the bot speaks only when spoken to', async () => {
  const member = await joins(bot.person('영희'))
  group.join(member.chat)
  group.as(member.chat).type('퇴직금은 언제까지 줘야 해요?')
  await group.quiet(300)
  expect(group.messages).toEqual([])
  group.as(member.chat).type(`@${bot.api.bot.username} 퇴직금은 언제까지 줘야 하나요?`)
  const answer = await group.settled(({ text }) => text.includes('14일'), 6_000)
  expect(asText(answer)).toContain('1:1 대화 열기')
  const kept = await bot.house.storage.ledger.person(`telegram:${member.chat.id}`)
  expect(kept?.asked).toEqual([])
})

test('what is personal goes on in the private chat', async () => {
  const member = await joins(bot.person('철수'))
  await asksForAid(member, '김철수')
  const reference = await handsIn(member)
  group.join(member.chat)
  group.as(member.chat).type(`/status@${bot.api.bot.username}`)
  const card = await group.settled((seen) => /개인적인 내용/u.test(seen.text), 6_000)
  expect(asText(card)).not.toContain(reference)
  await member.follows(linkOn(card, /1:1/u), reference)
  // Somebody else who opens the link sees nothing of it.
  group.as(member.chat).type(`/mydata@${bot.api.bot.username}`)
  const again = await group.settled((seen) => /개인적인 내용/u.test(seen.text), 6_000)
  const other = await joins(bot.person('옆 사람'))
  expect(await other.follows(linkOn(again, /1:1/u))).not.toContain('낸 신청 1건')
})

test('my own trouble is not answered in front of everybody', async () => {
  const member = await joins(bot.person('민수'))
  group.join(member.chat)
  group.as(member.chat).type(`@${bot.api.bot.username} 제 번호 900101-1234567 인데 신청 좀 해 주세요`)
  const card = await group.settled(undefined, 6_000)
  expect(card.text).toContain('개인적인 내용')
  expect(asText(card)).not.toContain('1234567')
})

test('crisis words are answered in a group too, at once', async () => {
  const member = await joins(bot.person('은주'))
  group.join(member.chat)
  group.as(member.chat).type(`@${bot.api.bot.username} 죽고 싶어요`)
  const card = await group.settled(undefined, 6_000)
  expect(card.text).toContain('109')
})

test('staff commands in the staff chat show nothing of a case there', async () => {
  const member = await joins(bot.person('길수'))
  await asksForAid(member, '오길수')
  const reference = await handsIn(member)
  await bot.settle()
  bot.staffChat.join(bot.admin.chat)
  bot.staffChat.as(bot.admin.chat).type(`/find@${bot.api.bot.username} ${reference}`)
  const card = await bot.staffChat.settled(({ text }) => text.includes('개인적인 내용'), 6_000)
  expect(asText(card)).not.toContain('오길수')
  await bot.admin.follows(linkOn(card, /1:1/u), reference)
})
