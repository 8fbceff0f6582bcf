import { expect, test } from 'vitest'
import { loadCatalogue } from '../../src/programmes/index.ts'
import { lintKnowledge } from '../../src/search/knowledge/lint/lint-knowledge.ts'
import { readKnowledge } from '../../src/search/knowledge/read-knowledge.ts'

test('every programme that a section offers is in the catalogue', async () => {
  const programmes = [...(await loadCatalogue()).keys()]
  const mistakes = lintKnowledge(readKnowledge('knowledge'), { today: '2026-11-22', programmes })
  expect(mistakes).toEqual([])
})
