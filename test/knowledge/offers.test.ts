import { expect, test } from 'vitest'
import { DEADLINE_RULES } from '../../src/core/deadlines/rules.ts'
import { loadCatalogue } from '../../src/programmes/index.ts'
import { lintKnowledge } from '../../src/search/knowledge/lint/lint-knowledge.ts'
import { readKnowledge } from '../../src/search/knowledge/read-knowledge.ts'

test('every programme and every limit that a section offers is there', async () => {
  const programmes = [...(await loadCatalogue()).keys()]
  const mistakes = lintKnowledge(readKnowledge('knowledge'), {
    today: new Date().toISOString().slice(0, 10),
    programmes,
    deadlines: DEADLINE_RULES.map(({ id }) => id),
  })
  expect(mistakes).toEqual([])
})
