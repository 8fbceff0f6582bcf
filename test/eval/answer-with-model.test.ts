import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerWith, endsText } from '../../src/commands/answering/answer-with-model.ts'
import { ANSWER_SLOTS, openaiComposer } from '../../src/llm/openai-composer.ts'
import { readPrompt } from '../../src/llm/read-prompt.ts'
import { say } from '../answering/say.ts'
import { sources } from '../answering/sources.ts'
import { type ModelServer, openModelServer } from '../llm/model-server.ts'

const prompt = readPrompt(new URL('../../prompts/answer.md', import.meta.url), ANSWER_SLOTS)
const ASKED = [
  { id: 'a', question: '그만뒀는데 월급 안 줘요', jurisdiction: 'kr' },
  { id: 'b', question: '푸른 고래는 몇 미터예요', jurisdiction: 'kr' },
  { id: 'c', question: '퇴직했는데 월급 언제까지 받아요', jurisdiction: 'kr' },
] as const

let server: ModelServer
beforeAll(async () => {
  server = await openModelServer()
})
afterAll(() => server.close())

const run = () => {
  const composer = openaiComposer({ apiKey: 'none', model: 'test', baseURL: server.baseURL, prompt })
  return answerWith(composer, ASKED, '2026-11-22', { sources, say })
}

test('lines come in the order asked, worded where the model keeps to the sections', async () => {
  const sentence = { text: '그만두셨다면 14일 안에 모두 받으셔야 해요.', labels: ['S1'] }
  server.behave({ kind: 'says', content: JSON.stringify({ sentences: [sentence] }) })
  const { lines, ends } = await run()
  expect(lines.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect(lines[0]?.text).toContain('그만두셨다면 14일')
  expect(lines[0]?.citations).toContain('근로기준법#36')
  expect(lines[1]?.outcome).toBe('not_in_sources')
  expect(endsText(ends)).toBe('model worded 2 · not its matter 1 · fell back 0')
})

test('what falls back is scored as curated, and its reasons are counted', async () => {
  server.behave({ kind: 'status', status: 429 })
  const { lines, ends } = await run()
  expect(lines[0]?.text).toContain('14일')
  expect(endsText(ends)).toBe('model worded 0 · not its matter 1 · fell back 2 (rate_limited 2)')
})
