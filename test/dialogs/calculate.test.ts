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

test('a question with all its figures is answered with the sum and its steps, which can be changed', async () => {
  await sunhui.says('주 3일 하루 6시간 일하고 시급 11,000원이면 주휴수당 얼마예요?', [
    '39,600원',
    '3.6시간',
    '이렇게 보고 계산했어요',
    '근로기준법 제55조',
  ])
  await sunhui.presses('값 고치기', '그 주에 일하기로 한 날을 모두 나왔나요?')
  await sunhui.presses('예', ['39,600원', '▪ 시급은 얼마인가요?', '[값 고치기]'])
})

test('a calculation by dialog takes one figure after the other, and any can be changed', async () => {
  await sunhui.says('/start')
  await sunhui.presses('계산하기', '무엇을 계산해 드릴까요?')
  await sunhui.presses('주휴수당 계산', '시급은 얼마인가요?')
  await sunhui.says('많이요', '금액으로 읽지 못했어요')
  await sunhui.says('13,000원', '한 주에 몇 시간 일하기로 했나요?')
  await sunhui.says('20시간', '모두 나왔나요?')
  await sunhui.presses('예', '52,000원')
  await sunhui.presses('값 고치기', '어느 것을 고칠까요?')
  await sunhui.presses('한 주에 몇 시간', '한 주에 몇 시간 일하기로 했나요?')
  await sunhui.says('14', '0원')
})

test('a finished calculation is in nobody’s way: the next text is a question, and one draft is kept at most', async () => {
  await sunhui.says('연차는 며칠인가요?', '15일')
  const drafts = await bot.records((db) => db.draft.findMany())
  expect(new Set(drafts.map(({ draftId }) => draftId)).size).toBe(1)
  await sunhui.says('/start')
  expect(sunhui.chat.last().text).not.toContain('이어서 하기')
})

test('a result goes to a person, with the figures', async () => {
  await sunhui.presses('계산하기')
  await sunhui.presses('주휴수당 계산')
  await sunhui.says('12000')
  await sunhui.says('25')
  await sunhui.presses('예', '60,000원')
  await sunhui.presses('사람과 상담', '동의')
})
