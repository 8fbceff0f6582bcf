import { expect, test, vi } from 'vitest'
import { openSources } from '../../src/search/open-sources.ts'
import { FRONT, folderOf, SOUND, sectionText } from '../knowledge/folder.ts'

vi.mock('garu-ko/pkg/garu_wasm.js', () => {
  throw new Error('no WebAssembly here')
})

test('where garu-ko cannot load, the stems of the knowledge base stand in', async () => {
  const dismissal = FRONT + sectionText({ slug: 'unfair', title: '부당해고 구제신청', articles: ['근로기준법#23'] })
  const sources = await openSources({
    knowledgeDir: folderOf({ ...SOUND, 'kr/dismissal.md': dismissal }),
    offers: [],
    facts: {},
  })
  const [found] = sources.find({ text: '부당해고구제신청은어떻게', jurisdiction: 'kr', day: '2026-11-22', limit: 3 })
  expect(found?.entry).toMatchObject({ kind: 'section', section: { id: 'kr/dismissal#unfair' } })
  expect(found?.coverage).toBeGreaterThan(0.4)
})
