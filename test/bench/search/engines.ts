import { create, insertMultiple, search as oramaSearch } from '@orama/orama'
import Database from 'better-sqlite3'
import FlexSearch from 'flexsearch'
import MiniSearch from 'minisearch'
import type { EntryTexts } from '../../../src/search/entry-texts.ts'
import { scoreEntries } from '../../../src/search/score-entries.ts'
import { buildSearchIndex } from '../../../src/search/search-index.ts'
import { cb2x, cb3x, pairs } from '../../../src/search/text/bigrams.ts'
import { wsj } from '../../../src/search/text/eojeol.ts'
import { garu } from '../../../src/search/text/garu.ts'
import { loadSplitter } from '../../../src/search/text/morphemes.ts'
import { normalise, squeeze } from '../../../src/search/text/normalise.ts'
import type { Document } from './corpus.ts'

/** Finds the numbers of the best documents for a question, best first. */
export type Find = (text: string) => readonly number[] | Promise<readonly number[]>

export interface Engine {
  readonly name: string
  /** Indexes the documents; `close` gives up what it holds. */
  open(documents: readonly Document[]): Promise<{ readonly find: Find; close?(): Promise<void> | void }>
}

const FIELDS = ['title', 'keywords', 'questions', 'body'] as const
const BEST = 10

const splitter = await loadSplitter()

export const ours: Engine = {
  name: 'ours (cb2x + cb3x + wsj + garu, BM25F)',
  async open(documents) {
    const analysers = [cb2x, cb3x, wsj, ...(splitter ? [garu(splitter)] : [])]
    const index = buildSearchIndex(documents.map(textsOf), analysers)
    return { find: (text) => bestOf(scoreEntries(index, analysers, normalise(text))) }
  },
}

const textsOf = ({ title, keywords, questions, body }: Document): EntryTexts => [
  [normalise(`${title} ${keywords}`)],
  questions.split('\n').map(normalise),
  [normalise(body)],
]

function bestOf(scores: Float64Array): number[] {
  return [...scores.keys()].sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0)).slice(0, BEST)
}

const minisearch = (name: string, options: { tokenize?: (text: string) => string[] }): Engine => ({
  name,
  async open(documents) {
    const index = new MiniSearch<Document>({ fields: [...FIELDS], ...options })
    index.addAll(documents)
    return {
      find: (text) =>
        index
          .search(text)
          .slice(0, BEST)
          .map(({ id }) => Number(id)),
    }
  },
})

const flexsearch: Engine = {
  name: 'FlexSearch',
  async open(documents) {
    const index = new FlexSearch.Index()
    for (const document of documents) index.add(document.id, FIELDS.map((field) => document[field]).join('\n'))
    return { find: (text) => index.search(text, { limit: BEST, suggest: true }).map(Number) }
  },
}

const orama: Engine = {
  name: 'Orama',
  async open(documents) {
    const database = create({
      schema: { number: 'number', title: 'string', keywords: 'string', questions: 'string', body: 'string' },
    })
    await insertMultiple(
      database,
      documents.map(({ id, ...fields }) => ({ number: id, ...fields })),
    )
    return {
      find: async (text) => {
        const { hits } = await oramaSearch(database, { term: text, limit: BEST })
        return hits.map(({ document }) => document.number)
      },
    }
  },
}

const fts5: Engine = {
  name: 'SQLite FTS5 trigram, any of the trigrams',
  async open(documents) {
    const database = new Database(':memory:')
    database.exec(`CREATE VIRTUAL TABLE section USING fts5(${FIELDS.join(', ')}, tokenize = 'trigram')`)
    const insert = database.prepare(`INSERT INTO section (rowid, ${FIELDS.join(', ')}) VALUES (?, ?, ?, ?, ?)`)
    const all = database.transaction(() => {
      for (const document of documents) insert.run(document.id, ...FIELDS.map((field) => document[field]))
    })
    all()
    const select = database.prepare('SELECT rowid AS id FROM section WHERE section MATCH ? ORDER BY rank LIMIT ?')
    return {
      find(text) {
        const grams = trigrams(text)
        if (grams.length === 0) return []
        return (select.all(grams.map((gram) => `"${gram}"`).join(' OR '), BEST) as { id: number }[]).map(({ id }) => id)
      },
      close: () => void database.close(),
    }
  },
}

function trigrams(text: string): string[] {
  const words = normalise(text).replaceAll('"', ' ')
  return Array.from({ length: Math.max(0, words.length - 2) }, (_, at) => words.slice(at, at + 3))
}

export const PEERS: readonly Engine[] = [
  minisearch('MiniSearch', {}),
  flexsearch,
  orama,
  fts5,
  minisearch('MiniSearch with our character pairs', { tokenize: (text) => pairs(squeeze(normalise(text))) }),
]
