import { beforeAll, expect, test } from 'vitest'
import { answer } from '../../src/core/answering/answer.ts'
import { articleCode } from '../../src/core/answering/article-code.ts'
import type { Sources } from '../../src/core/answering/find.ts'
import { openVoices } from '../../src/i18n/open-voices.ts'
import { openSources } from '../../src/search/open-sources.ts'

const published = (number: string, heading: string, text: string) => ({
  lawId: '근로기준법',
  number,
  place: Number(number),
  heading,
  text: `제${number}조 (${heading})\n${text}`,
  inForce: '2026-03-17',
})
const ARTICLES = [
  published(
    '901',
    '소품 보관함의 설치',
    '방송 외주제작 사업자는 작업자에게 소품 보관함을 갖추어야 한다. 보관함은 잠글 수 있어야 한다.',
  ),
  published('902', '도서와 오락', '사업자는 근로자에게 도서와 오락 시설을 갖추어야 한다.'),
]

let sources: Sources
beforeAll(async () => {
  sources = await openSources({ knowledgeDir: 'knowledge', offers: [], facts: {}, published: ARTICLES })
})
const ask = (text: string) =>
  answer(
    { text, locale: 'ko', jurisdiction: 'kr', askedOn: '2026-11-23', earlier: [] },
    { sources, say: openVoices()('ko') },
  )

test('where no section answers, the nearest article is shown in its own words and marked as such', () => {
  const given = ask('방송 외주제작 작업자한테 소품 보관함을 갖추어 줘야 하나요')
  expect(given).toMatchObject({ outcome: 'partly_answered', consult: true })
  expect(given.text).toContain('풀어 쓴 설명은 아직 없어요')
  expect(given.text).toContain('소품 보관함을 갖추어야')
  expect(given.citations.map(({ id }) => id)).toEqual(['근로기준법#901'])
})

test('a curated section stands before the articles', () => {
  expect(ask('월급이 밀렸어요').sections.length).toBeGreaterThan(0)
})

test('an article is found by its short code, and only where it was read in', () => {
  expect(sources.articleText(articleCode('근로기준법#902'))?.text).toContain('오락')
  expect(sources.articleText(articleCode('근로기준법#36'))).toBeUndefined()
})

test('no two of the articles cited anywhere share a code', () => {
  const ids = (['kr', 'cn'] as const).flatMap((country) =>
    sources.topics(country).flatMap(({ sections }) => sections.flatMap(({ articles }) => articles)),
  )
  const unique = [...new Set(ids)]
  expect(new Set(unique.map(articleCode)).size).toBe(unique.length)
  expect(unique.every((id) => Buffer.byteLength(`m:article:${articleCode(id)}`) <= 64)).toBe(true)
})
