import { expect, test } from 'vitest'
import { loadCatalogue } from '../../src/programmes/index.ts'
import { lintKnowledge } from '../../src/search/knowledge/lint/lint-knowledge.ts'
import { readKnowledge } from '../../src/search/knowledge/read-knowledge.ts'

test('every programme that a section offers is in the catalogue', async () => {
  const programmes = [...(await loadCatalogue()).keys()]
  const mistakes = lintKnowledge(readKnowledge('knowledge'), { today: new Date().toISOString().slice(0, 10), programmes })
  expect(mistakes).toEqual([])
})
