import { afterAll, beforeAll, expect, test } from 'vitest'
import { answers, asksForAid, begins } from '../conversation/applies.ts'
import type { Chatter } from '../conversation/chatter.ts'
import { joins } from '../conversation/joins.ts'
import { type Bot, openBot } from '../conversation/open-bot.ts'

let bot: Bot

beforeAll(async () => {
  bot = await openBot()
})
afterAll(() => bot.end())

const casesOf = async (member: Chatter): Promise<number> => {
  const person = await bot.house.storage.ledger.person(`telegram:${member.chat.id}`)
  return person ? (await bot.house.storage.ledger.casesOf(person.member.id)).length : 0
}

test('the same update delivered twice takes effect once, and shows where the member stands', async () => {
  const member = await joins(bot.person('영희'))
  await begins(member, '생활안정 지원')
  await answers(member, '[아프거나 다쳤어요]', '2026-02-01')
  let id: number | undefined
  await member.does((chat) => (id = chat.type('4')), '한 달 수입')
  await member.says('180만', '얼마를 지원받고')
  await member.does(() => {
    bot.api.redeliver(id ?? 0)
    return id
  }, '얼마를 지원받고')
  const [draft] = (await bot.house.storage.ledger.person(`telegram:${member.chat.id}`))?.drafts ?? []
  expect(draft?.replies).toMatchObject({ household: 4, income: 1_800_000 })
  expect(draft?.replies).not.toHaveProperty('requested')
})

test('“제출” delivered twice files once, and shows the case again', async () => {
  const member = await joins(bot.person('철수'))
  await asksForAid(member, '김철수')
  let id: number | undefined
  const receipt = await member.does((chat) => (id = chat.press('제출')), '접수했어요')
  const reference = /[A-Z0-9]{4}-[A-Z0-9]{3}/u.exec(receipt)?.[0] ?? ''
  await member.does(() => {
    bot.api.redeliver(id ?? 0)
    return id
  }, reference)
  expect(await casesOf(member)).toBe(1)
})

test('two presses of “제출” at once file once', async () => {
  const member = await joins(bot.person('민수'))
  await asksForAid(member, '박민수')
  member.chat.press('제출')
  member.chat.press('제출')
  await member.presses('제출')
  expect(await casesOf(member)).toBe(1)
  const receipts = member.chat.messages.filter(({ text }) => text.includes('접수했어요'))
  expect(receipts).toHaveLength(1)
  await bot.settle()
  const person = await bot.house.storage.ledger.person(`telegram:${member.chat.id}`)
  const [filed] = await bot.house.storage.ledger.casesOf(person?.member.id ?? '')
  const cards = bot.staffChat.messages.filter(({ text }) => text.includes(filed?.reference ?? '-'))
  expect(cards).toHaveLength(1)
})

test('a decision delivered twice is recorded once', async () => {
  const member = await joins(bot.person('순이'))
  await asksForAid(member, '최순이')
  const reference = /[A-Z0-9]{4}-[A-Z0-9]{3}/u.exec(await member.presses('제출', '접수했어요'))?.[0] ?? ''
  await bot.admin.says('/queue')
  await bot.admin.presses(`${reference} 열기`)
  await bot.admin.presses('지원 결정')
  await bot.admin.says('30만')
  await bot.admin.says('규정에 따라')
  bot.admin.chat.press('제출')
  await bot.admin.presses('제출')
  const file = await bot.house.storage.ledger.caseFile(reference)
  expect(file?.events.map(({ kind }) => kind)).toEqual(['submitted', 'approved'])
  await bot.settle()
  await bot.settle()
  expect(member.chat.messages.filter(({ text }) => text.includes('새 소식이 있어요'))).toHaveLength(1)
})
