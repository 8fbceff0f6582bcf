import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import type { EntryTexts } from '../../src/search/entry-texts.ts'
import { cachedIndex } from '../../src/search/index/cache.ts'
import { buildSearchIndex, type SearchIndex } from '../../src/search/search-index.ts'
import type { Analyser } from '../../src/search/text/analyser.ts'
import { cb2x } from '../../src/search/text/bigrams.ts'
import { wsj } from '../../src/search/text/eojeol.ts'

const ENTRIES: EntryTexts[] = [
  [['임금 체불'], ['월급을 못 받았어요'], ['임금은 제날짜에 줘야 해요']],
  [['부당해고'], ['갑자기 잘렸어요'], ['정당한 이유가 있어야 해요']],
]
const ANALYSERS = [cb2x, wsj]

const plain = (index: SearchIndex): unknown =>
  index.map(({ analyser, entries }) => [analyser, Object.values(entries).map((column) => [column].flat())])

describe('the cached index', () => {
  let folder = ''
  let built = 0
  const counting: Analyser[] = ANALYSERS.map((analyser) => ({
    ...analyser,
    terms: (text) => ((built += 1), analyser.terms(text)),
  }))
  const open = (entries = ENTRIES): SearchIndex => {
    built = 0
    return cachedIndex(entries, counting, folder)
  }
  const file = (): string => join(folder, readdirSync(folder)[0] ?? '')

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'index-'))
    open()
  })

  test('is built once and read the next time', () => {
    const again = open()
    expect(built).toBe(0)
    expect(plain(again)).toEqual(plain(buildSearchIndex(ENTRIES, ANALYSERS)))
  })

  test('leaves no unfinished file', () => expect(readdirSync(folder)).toEqual(['search-index.bin']))

  test('is built anew when an entry changes', () => {
    open([...ENTRIES.slice(0, 1), [['정리해고'], [], []]])
    expect(built).toBeGreaterThan(0)
  })

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut short', (bytes) => bytes.subarray(0, bytes.length - 7)],
    ['a bit flipped at the end', (bytes) => flipped(bytes, bytes.length - 3)],
    ['a bit flipped in the header', (bytes) => flipped(bytes, 20)],
    ['a senseless header length', (bytes) => flipped(bytes, 3)],
    ['another file', () => Buffer.from('SQLite format 3')],
  ])('is not trusted when %s', (_, damage) => {
    writeFileSync(file(), damage(readFileSync(file())))
    expect(plain(open())).toEqual(plain(buildSearchIndex(ENTRIES, ANALYSERS)))
    expect(built).toBeGreaterThan(0)
    open()
    expect(built).toBe(0)
  })

  test('a folder that cannot be written only costs time', () => {
    const taken = join(folder, 'taken')
    writeFileSync(taken, '')
    expect(plain(cachedIndex(ENTRIES, ANALYSERS, taken))).toEqual(plain(buildSearchIndex(ENTRIES, ANALYSERS)))
    expect(existsSync(taken)).toBe(true)
  })
})

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 0x40
  return copy
}
