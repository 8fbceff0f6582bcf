import { expect, test } from 'vitest'
import { readPublished } from '../../src/search/knowledge/published.ts'
import { readKnowledge } from '../../src/search/knowledge/read-knowledge.ts'
import { folderOf } from './folder.ts'

const { statutes } = readKnowledge('knowledge')
const named = (...ids: readonly string[]) => statutes.filter(({ id }) => ids.includes(id))

const TEXTS = {
  'kr/근로기준법/법률.md': `---
제목: 근로기준법
시행일자: 2026-08-20
---
##### 제36조 (금품 청산)
사용자는 지급하여야 한다.
##### 제43조의7 (체불사업주의 출국금지)
요청할 수 있다.`,
  'kr/근로기준법/_덧붙임.md': '##### 제107조 (벌칙)\n처한다.',
  'cn/劳动合同法(2012-12-28).md':
    '# 中华人民共和国劳动合同法\n\n第三十九条 劳动者有下列情形之一的。\n\n第四十条 有下列情形之一的。',
}

test('an article is read with its number, heading, text and day', () => {
  const { articles, missing } = readPublished(folderOf(TEXTS), named('근로기준법', '노동계약법', '공회법'))
  expect(articles.map(({ lawId, number, place, inForce }) => `${lawId} ${number} ${place} ${inForce}`)).toEqual(
    [
      '노동계약법 39 0 2012-12-28',
      '노동계약법 40 1 2012-12-28',
      '근로기준법 36 0 2026-08-20',
      '근로기준법 43의7 1 2026-08-20',
      '근로기준법 107 2 2026-08-20',
    ].toSorted((one, other) => orderOf(one) - orderOf(other)),
  )
  expect(articles.find(({ number }) => number === '36')).toMatchObject({
    heading: '금품 청산',
    text: expect.stringContaining('지급하여야'),
  })
  expect(articles.find(({ number }) => number === '39')?.heading).not.toBe('')
  expect(missing).toEqual(['공회법'])
})

const orderOf = (line: string): number => statutes.findIndex(({ id }) => id === line.split(' ')[0])

test('a text that does not say from when it holds is refused, with its cure', () => {
  const folder = folderOf({ 'kr/근로기준법/법률.md': '##### 제36조 (금품 청산)\n지급한다.' })
  expect(() => readPublished(folder, named('근로기준법'))).toThrow(/시행일자: 2026-01-01/)
})
