import { hashTerm } from '../text/hash.ts'
import { type Inverted, inverseFrequency } from './inverted.ts'

/** One field of a document: its texts, normalised. */
export type FieldTexts = readonly string[]

/** BM25F: per field its weight and how far its length counts (b), and how fast repetition saturates (k1). */
export interface Bm25f {
  readonly weights: readonly number[]
  readonly lengthShare: number
  readonly k1: number
}

/** Builds the index of documents that all have the same fields, in the order of `weights`. */
export function buildInverted(
  documents: readonly (readonly FieldTexts[])[],
  terms: (text: string) => string[],
  settings: Bm25f,
): Inverted {
  const means = settings.weights.map((_, field) => meanLength(documents, field))
  const postings = new Map<number, { documents: number[]; frequencies: number[] }>()
  for (const [number, fields] of documents.entries()) {
    for (const [term, frequency] of weightedFrequencies(fields, terms, settings, means)) {
      const row = postings.get(term) ?? { documents: [], frequencies: [] }
      if (row.documents.length === 0) postings.set(term, row)
      row.documents.push(number)
      row.frequencies.push(frequency)
    }
  }
  return laidOut(postings, documents.length, settings.k1)
}

const lengthOf = (field: FieldTexts | undefined): number => (field ?? []).reduce((sum, text) => sum + text.length, 0)

function meanLength(documents: readonly (readonly FieldTexts[])[], field: number): number {
  const total = documents.reduce((sum, fields) => sum + lengthOf(fields[field]), 0)
  return total / Math.max(documents.length, 1) || 1
}

function weightedFrequencies(
  fields: readonly FieldTexts[],
  terms: (text: string) => string[],
  settings: Bm25f,
  means: readonly number[],
): Map<number, number> {
  const frequencies = new Map<number, number>()
  for (const [field, texts] of fields.entries()) {
    const { lengthShare } = settings
    const weight =
      (settings.weights[field] ?? 0) / (1 - lengthShare + (lengthShare * lengthOf(texts)) / (means[field] ?? 1))
    for (const term of texts.flatMap(terms)) {
      const hash = hashTerm(term)
      frequencies.set(hash, (frequencies.get(hash) ?? 0) + weight)
    }
  }
  return frequencies
}

function laidOut(
  postings: ReadonlyMap<number, { documents: number[]; frequencies: number[] }>,
  documentCount: number,
  k1: number,
): Inverted {
  const terms = Uint32Array.from(postings.keys()).sort()
  const count = [...postings.values()].reduce((sum, row) => sum + row.documents.length, 0)
  const index = {
    documentCount,
    terms,
    starts: new Uint32Array(terms.length + 1),
    documents: new Uint32Array(count),
    impacts: new Float32Array(count),
    idf: new Float32Array(terms.length),
  }
  let at = 0
  for (const [row, term] of terms.entries()) {
    const { documents, frequencies } = postings.get(term) ?? { documents: [], frequencies: [] }
    const idf = inverseFrequency(documentCount, documents.length)
    index.idf[row] = idf
    for (const [place, frequency] of frequencies.entries()) {
      index.documents[at] = documents[place] ?? 0
      index.impacts[at] = (idf * frequency * (k1 + 1)) / (frequency + k1)
      at += 1
    }
    index.starts[row + 1] = at
  }
  return index
}
