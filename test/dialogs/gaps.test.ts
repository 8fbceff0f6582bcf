import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Chatter } from '../conversation/chatter.ts'
import { joins } from '../conversation/joins.ts'
import { type Bot, openBot } from '../conversation/open-bot.ts'

let bot: Bot
let sunhui: Chatter

beforeAll(async () => {
  bot = await openBot()
  sunhui = await joins(bot.person('순희'))
})
afterAll(() => bot.end())

test('a question that did not help comes up for the curators and is given to a section in one step', async () => {
  await sunhui.says('퇴직금은 언제까지 받아야 하나요?', '14일')
  await sunhui.presses('도움이 안 됐어요')
  await bot.admin.says('/start')
  await bot.admin.says('/gaps', ['답하지 못한 질문', '퇴직금은 언제까지', '1번 물음', '가장 가까운 항목'])
  await bot.admin.presses('1번 보기', ['어느 항목의 질문인가요', '퇴직금은 언제까지', '➕'])
  const [first] = bot.admin.chat.last().buttons.flat()
  await bot.admin.presses(first?.text.replace('➕ ', '') ?? '', '더했어요')
  expect(await bot.records((db) => db.addedVariant.count())).toBe(1)
  await bot.admin.presses('남은 질문 보기', '답하지 못한 질문이 없어요')
})

test('a member sees nothing of it', async () => {
  await sunhui.says('/gaps')
  expect(sunhui.chat.last().text).not.toContain('답하지 못한 질문')
})
