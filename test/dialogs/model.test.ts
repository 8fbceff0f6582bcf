import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Chatter } from '../conversation/chatter.ts'
import { AGREE, joins } from '../conversation/joins.ts'
import { type Bot, openBot } from '../conversation/open-bot.ts'
import { type ModelServer, openModelServer } from '../llm/model-server.ts'

let model: ModelServer
let bot: Bot
let sunhui: Chatter

beforeAll(async () => {
  model = await openModelServer()
  const env = { OPENAI_API_KEY: 'k', OPENAI_MODEL: 'test', OPENAI_BASE_URL: model.baseURL, MODEL_CALLS_PER_DAY: '3' }
  bot = await openBot({ env })
  sunhui = await joins(bot.person('순희'))
})
afterAll(async () => {
  await bot.end()
  await model.close()
})

const QUESTION = '퇴직금은 며칠 안에 줘야 하나요?'
const sentences = (...said: readonly (readonly [string, readonly string[]])[]): string =>
  JSON.stringify({ sentences: said.map(([text, labels]) => ({ text, labels })) })

test('a model is a third agreement of its own', async () => {
  await sunhui.says('/start', ['AI 답변 이용 동의', 'AI 없이'])
  await sunhui.presses(AGREE)
})

test('“찾고 있어요…” is replaced by the checked answer, with its articles', async () => {
  model.behave({ kind: 'says', content: sentences(['회사는 퇴직한 날부터 14일 안에 퇴직금을 줘야 해요.', ['S1']]) })
  await sunhui.says(QUESTION, '찾고 있어요…')
  const looking = sunhui.chat.last()
  bot.itIs('2026-03-10T10:05+09:00')
  await bot.settle()
  const answered = sunhui.chat.messages.find(({ id }) => id === looking.id)
  expect(answered?.text).toContain('회사는 퇴직한 날부터 14일 안에 퇴직금을 줘야 해요.')
  expect(answered?.text).toContain('근로자퇴직급여 보장법')
  expect(answered?.edits).toBeGreaterThan(0)
})

test('a number that no cited section holds is never shown; the curated answer stands', async () => {
  model.behave({ kind: 'says', content: sentences(['회사는 퇴직한 날부터 90일 안에 줘야 해요.', ['S1']]) })
  await sunhui.says(QUESTION, '찾고 있어요…')
  bot.itIs('2026-03-10T10:10+09:00')
  await bot.settle()
  expect(sunhui.chat.last().text).toContain('14일')
  sunhui.neverHeard('90일')
})

test('a model that is down costs nobody an answer', async () => {
  model.behave({ kind: 'status', status: 500 })
  await sunhui.says(QUESTION, '찾고 있어요…')
  bot.itIs('2026-03-10T10:15+09:00')
  await bot.settle()
  expect(sunhui.chat.last().text).toContain('14일')
})

test('beyond the day’s calls the curated answer stands, and nothing is sent', async () => {
  const before = model.asked.length
  await sunhui.says(QUESTION, '찾고 있어요…')
  bot.itIs('2026-03-10T10:20+09:00')
  await bot.settle()
  expect(sunhui.chat.last().text).toContain('14일')
  expect(model.asked).toHaveLength(before)
})

test('who has not agreed is answered at once, and nothing is sent', async () => {
  const before = model.asked.length
  const chunsu = await joins(bot.person('춘수'))
  await chunsu.presses('동의하지 않아요', '정리된 답')
  await chunsu.says(QUESTION, '14일')
  expect(model.asked).toHaveLength(before)
})
