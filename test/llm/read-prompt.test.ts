import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ANSWER_SLOTS } from '../../src/llm/openai-composer.ts'
import { readPrompt } from '../../src/llm/read-prompt.ts'

const folder = mkdtempSync(join(tmpdir(), 'prompts-'))
afterAll(() => rmSync(folder, { recursive: true }))

function written(text: string): string {
  const file = join(folder, 'one.md')
  writeFileSync(file, text)
  return file
}

test('fills its slots, once', () => {
  const fill = readPrompt(written('자료: {{sections}} · {{ labels }}'), ANSWER_SLOTS)
  expect(fill({ sections: '{{labels}}', labels: 'S1' })).toBe('자료: {{labels}} · S1')
})

test('a missing slot is named with the cure', () => {
  expect(() => readPrompt(written('자료: {{sections}}'), ANSWER_SLOTS)).toThrow(/one\.md: write \{\{labels\}\}/)
})

test('an unknown slot is named with the cure', () => {
  expect(() => readPrompt(written('{{sections}} {{labels}} {{mood}}'), ANSWER_SLOTS)).toThrow(
    /nothing fills \{\{mood\}\}; remove it/,
  )
})

test('the shipped prompt fits', () => {
  const fill = readPrompt(new URL('../../prompts/answer.md', import.meta.url), ANSWER_SLOTS)
  expect(fill({ labels: 'S1, S2', sections: '### S1' })).not.toContain('{{')
})
