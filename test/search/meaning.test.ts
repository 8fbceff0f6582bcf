import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Entry, Finding, Sources } from '../../src/core/answering/find.ts'
import { openaiEmbedder } from '../../src/llm/openai-embedder.ts'
import { byMeaning } from '../../src/search/meaning/by-meaning.ts'
import { entryText } from '../../src/search/meaning/entry-text.ts'
import { openEntryVectors } from '../../src/search/meaning/entry-vectors.ts'
import { sources } from '../answering/sources.ts'
import { type ModelServer, openModelServer } from '../llm/model-server.ts'

const offer = (id: string): Entry => ({
  kind: 'offer',
  offer: { kind: 'programme', id, jurisdictions: ['kr'], name: id, intro: `${id} 안내`, aliases: [] },
})
const ENTRIES = Array.from({ length: 130 }, (_, at) => offer(`사업${at}`))
const [FIRST, SECOND] = ENTRIES as [Entry, Entry]

let server: ModelServer
let cacheDir: string
beforeAll(async () => {
  server = await openModelServer()
})
afterAll(() => server.close())
beforeEach(() => {
  cacheDir = mkdtempSync(join(tmpdir(), 'meanings-'))
  server.embedded.length = 0
  server.embedAs((text) => [text.length, 3, 4])
  return () => rmSync(cacheDir, { recursive: true })
})

const embed = (text = 'test') => openaiEmbedder({ apiKey: 'none', model: text, baseURL: server.baseURL })
const open = (entries = ENTRIES, model = 'test') => openEntryVectors({ entries, embed: embed(), model, cacheDir })

describe('the meanings of the entries', () => {
  test('come in batches, of length 1, each its own', async () => {
    server.embedAs((text) => (text.startsWith('사업0\n') ? [1, 0] : [0, 2]))
    const vectors = open()
    expect(vectors.of(FIRST)).toBeUndefined()
    expect(await vectors.filled).toEqual({ kind: 'all' })
    expect(server.embedded.map((texts) => texts.length)).toEqual([64, 64, 2])
    expect([...(vectors.of(FIRST) ?? [])]).toEqual([1, 0])
    expect([...(vectors.of(SECOND) ?? [])]).toEqual([0, 1])
  })

  test('are asked for once: the next start has them by their content, and asks for what is new', async () => {
    await open().filled
    server.embedded.length = 0
    const again = open([...ENTRIES.slice(1), offer('새 사업')])
    expect(await again.filled).toEqual({ kind: 'all' })
    expect(server.embedded).toEqual([['새 사업\n\n새 사업 안내']])
    expect(again.of(SECOND)).toBeDefined()
  })

  test('another model, or a damaged file, starts anew', async () => {
    await open().filled
    server.embedded.length = 0
    await open(ENTRIES, 'larger').filled
    expect(server.embedded).toHaveLength(3)
    writeFileSync(join(cacheDir, 'meanings.bin'), 'broken')
    server.embedded.length = 0
    expect(await open().filled).toEqual({ kind: 'all' })
    expect(server.embedded).toHaveLength(3)
  })

  test('what fails leaves them out and says why; what came is kept', async () => {
    let calls = 0
    server.embedAs((text) => {
      calls += 1
      return calls > 64 ? [] : [text.length, 1]
    })
    const vectors = open()
    expect(await vectors.filled).toEqual({ kind: 'failed', why: 'bad_shape' })
    expect(vectors.of(FIRST)).toBeDefined()
    expect(vectors.of(ENTRIES[100] ?? FIRST)).toBeUndefined()
    server.embedAs(undefined)
    expect(await open().filled).toEqual({ kind: 'failed', why: 'unreachable' })
    server.embedAs(() => [1, 2])
    server.embedded.length = 0
    expect(await open().filled).toEqual({ kind: 'all' })
    expect(server.embedded.map((texts) => texts.length)).toEqual([64, 2])
  })
})

test('what stands for a section are its curated words, never the questions that members asked', () => {
  const section = sources.section('kr/wages/unpaid#when')
  if (!section) throw new Error('no such section')
  const own = { ...section, variants: [...section.variants, '우리 사장 이야기'] }
  const text = entryText({ kind: 'section', section: own })
  expect(text).toContain(section.title)
  expect(text).not.toContain('우리 사장 이야기')
})

describe('words and meaning together', () => {
  const found = (entry: Entry, score: number): Finding => ({ entry, score, coverage: 1 })
  const words = (...findings: readonly Finding[]): Sources => ({ ...sources, find: () => findings })
  const query = { text: '?', jurisdiction: 'kr', day: '2026-11-22', limit: 12 } as const
  const vectorOf = (entry: Entry): Float32Array => Float32Array.from(entry === FIRST ? [1, 0] : [0.6, 0.8])
  const order = (from: Sources) => from.find(query).map(({ entry }) => (entry === FIRST ? 'first' : 'second'))
  const near = Float32Array.from([0, 1])

  test('decide between entries that words leave close together', () => {
    expect(order(byMeaning(words(found(FIRST, 2), found(SECOND, 1.8)), vectorOf, near))).toEqual(['second', 'first'])
  })

  test('do not overturn what words are sure of', () => {
    expect(order(byMeaning(words(found(FIRST, 3), found(SECOND, 1.8)), vectorOf, near))).toEqual(['first', 'second'])
  })

  test('make nothing surer than words made it', () => {
    const scores = byMeaning(words(found(FIRST, 2), found(SECOND, 1.8)), vectorOf, near).find(query)
    expect(scores.map(({ score }) => score)).toEqual([1.8, 1.5])
  })

  test.each<[string, (entry: Entry) => Float32Array | undefined]>([
    ['one has no vector yet', (entry) => (entry === FIRST ? undefined : vectorOf(entry))],
    ['the model has changed its length', () => Float32Array.from([1, 0, 0])],
    ['nothing is near', () => Float32Array.from([0, -1])],
  ])('leave it to the words where %s', (_, vectors) => {
    const from = words(found(FIRST, 2), found(SECOND, 1.8))
    expect(byMeaning(from, vectors, near).find(query)).toEqual(from.find(query))
  })

  test('nothing found stays nothing', () => {
    expect(byMeaning(words(), vectorOf, near).find(query)).toEqual([])
  })
})
