import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readGold } from '../../src/commands/answering/gold.ts'
import { checkQuestions } from '../../src/search/knowledge/check-questions.ts'
import { readKnowledge } from '../../src/search/knowledge/read-knowledge.ts'

const FOLDER = 'test/eval/questions'

// A question that measures must not be one that the index knows.
test('no question for measuring stands in the knowledge base', () => {
  const questions = readdirSync(FOLDER).flatMap((file) => readGold(`${FOLDER}/${file}`).map(({ question }) => question))
  expect(questions.length).toBeGreaterThan(400)
  expect(checkQuestions(readKnowledge('knowledge'), questions)).toEqual([])
})
