import { afterAll, beforeAll, expect, test } from 'vitest'
import { answers, begins } from '../conversation/applies.ts'
import type { Chatter } from '../conversation/chatter.ts'
import { AGREE, joins } from '../conversation/joins.ts'
import { type Bot, openBot } from '../conversation/open-bot.ts'
import { type ModelServer, openModelServer } from '../llm/model-server.ts'

let model: ModelServer
let bot: Bot

beforeAll(async () => {
  model = await openModelServer()
  const env = { OPENAI_API_KEY: 'k', OPENAI_MODEL: 'test', OPENAI_BASE_URL: model.baseURL }
  bot = await openBot({ env, at: '2026-03-20T10:00+09:00' })
})
afterAll(async () => {
  await bot.end()
  await model.close()
})

const read = (...replies: readonly { step: string; words?: string; option?: string }[]): void => {
  const filled = replies.map(({ step, words, option }) => ({ step, words: words ?? null, option: option ?? null }))
  model.behave({ kind: 'says', content: JSON.stringify({ replies: filled }) })
}

async function agrees(name: string): Promise<Chatter> {
  const member = await joins(bot.person(name))
  await member.says('/start', 'AI 답변 이용 동의')
  await member.presses(AGREE)
  return member
}

/** At the question after the cause. */
async function asksForAid(member: Chatter): Promise<void> {
  await begins(member, '생활안정 지원')
  await member.presses('임금을 못 받았어요', '언제부터')
}

const STORY = '식구는 나까지 넷이고 사장 김철수가 밀린 돈 320만원을 안 줘요. 번호는 010-9876-5432'

test('what a model reads is put at hand, told with the open card, and confirmed with one tap', async () => {
  const member = await agrees('순희')
  await asksForAid(member)
  model.asked.length = 0
  read({ step: 'unpaid', words: '320만원' })
  await member.says(STORY)
  bot.passes(2)
  await bot.settle()
  await member.isTold('금액(3,200,000원)도 적어 두었어요')
  expect(member.chat.last().text).toContain('언제부터 그랬어요')
  expect(model.asked).toHaveLength(1)
  expect(model.asked[0]).toContain('320만원')
  expect(model.asked[0]).not.toMatch(/9876|김철수|순희/u)
  const asked = await answers(member, '2026-03-02', '4', '200만')
  expect(asked).toMatch(/못 받은 임금[\s\S]*3,200,000원/u)
  await member.presses('그대로 두기', '얼마를 지원받고')
})

test.each<[string, () => void]>([
  ['a sum that is not in the text', () => read({ step: 'unpaid', words: '900만원' })],
  ['a step that there is not', () => read({ step: 'salary', words: '320만원' })],
  ['words that its step cannot read', () => read({ step: 'unpaid', words: '밀린 돈' })],
  ['another shape', () => model.behave({ kind: 'says', content: '{"fields":[]}' })],
  ['a refusal', () => model.behave({ kind: 'refuses', refusal: '싫어요' })],
  ['a fault', () => model.behave({ kind: 'status', status: 500 })],
])('%s: nothing is said, and the open card stays', async (_, behave) => {
  const member = await agrees('영희')
  await asksForAid(member)
  behave()
  await member.says(STORY)
  const { id } = member.chat.last()
  bot.passes(2)
  await bot.settle()
  expect(member.chat.last().id).toBe(id)
  await member.says('2026-03-02', '몇 명이에요')
})

test('who has not agreed has nothing sent', async () => {
  const member = await joins(bot.person('춘수'))
  await member.says('/start', 'AI 답변 이용 동의')
  await member.presses('동의하지 않아요')
  await asksForAid(member)
  model.asked.length = 0
  await member.says(STORY)
  bot.passes(2)
  await bot.settle()
  expect(model.asked).toEqual([])
})

test('a second question is put to the model with the one before it, and what it said is on record', async () => {
  const member = await agrees('말순')
  const sentence = { text: '회사는 퇴직한 날부터 14일 안에 퇴직금을 줘야 해요.', labels: ['S1'] }
  model.behave({ kind: 'says', content: JSON.stringify({ sentences: [sentence] }) })
  await member.says('퇴직금은 며칠 안에 줘야 하나요?', '찾고 있어요…')
  bot.passes(2)
  await bot.settle()
  model.asked.length = 0
  await member.says('그럼 안 주면요?')
  bot.passes(2)
  await bot.settle()
  expect(model.asked[0]).toContain('퇴직금은 며칠 안에 줘야 하나요? 그럼 안 주면요?')
  const rows = await bot.records((db) => db.modelReply.findMany({ orderBy: { at: 'asc' } }))
  expect(rows[0]?.how).toBe('model')
  expect(rows).toHaveLength(2)
  await member.says('/mydata')
  await member.presses('내 정보 지우기')
  await member.presses('네, 모두 지울게요')
  expect(await bot.records((db) => db.modelReply.count())).toBe(0)
})
