import { statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
  model.embedAs((text) => [text.length % 7, 1, 2])
  const env = { OPENAI_API_KEY: 'k', OPENAI_MODEL: 'test', OPENAI_BASE_URL: model.baseURL, OPENAI_EMBEDDING_MODEL: 'e' }
  bot = await openBot({ env, at: '2026-03-20T10:00+09:00' })
  sunhui = await joins(bot.person('순희'))
  await sunhui.says('/start', 'AI 답변 이용 동의')
  await sunhui.presses(AGREE)
})
afterAll(async () => {
  await bot.end()
  await model.close()
})

const asksAboutSeverance = async (): Promise<string> => {
  await sunhui.says('번호는 010-1234-5678 인데 퇴직금은 며칠 안에 줘야 하나요?', '찾고 있어요…')
  const { id } = sunhui.chat.last()
  bot.passes(2)
  await bot.settle()
  return sunhui.chat.messages.find((one) => one.id === id)?.text ?? ''
}

test('a question that waits for a model is compared by meaning too, its number covered', async () => {
  model.behave({ kind: 'status', status: 500 })
  expect(await asksAboutSeverance()).toContain('14일')
  const questions = model.embedded.filter((texts) => texts.length === 1)
  expect(questions).toEqual([['번호는 ●●●●●● 인데 퇴직금은 며칠 안에 줘야 하나요?']])
})

test('entries are embedded in the background', () => {
  // Tests share the cache: what an earlier run embedded is not asked for again.
  const kept = statSync(join(tmpdir(), 'deundeun-test-cache', 'meanings.bin')).size
  expect(kept).toBeGreaterThan(1000)
})

test('an embedding server that is down costs nobody an answer, and is counted', async () => {
  model.embedAs(undefined)
  expect(await asksAboutSeverance()).toContain('14일')
  expect(await bot.house.metrics.text()).toContain('deundeun_model_calls_total{task="embed",end="unreachable"} 1')
})
