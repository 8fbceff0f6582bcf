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
  const found = documents.map((fields) => weightedFrequencies(fields, terms, settings, means))
  return laidOut(found, settings.k1)
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

/** Rows by term, each with its documents in order: counted first, so that every number goes straight to its place. */
function laidOut(found: readonly ReadonlyMap<number, number>[], k1: number): Inverted {
  const counts = new Map<number, number>()
  for (const frequencies of found) for (const term of frequencies.keys()) counts.set(term, (counts.get(term) ?? 0) + 1)
  const terms = Uint32Array.from(counts.keys()).sort()
  const index = emptyIndex(found.length, terms, counts)
  const next = new Map<number, number>()
  for (const [row, term] of terms.entries()) next.set(term, row)
  const filled = index.starts.slice()
  for (const [document, frequencies] of found.entries()) {
    for (const [term, frequency] of frequencies) {
      const row = next.get(term) ?? 0
      const at = filled[row] ?? 0
      index.documents[at] = document
      index.impacts[at] = ((index.idf[row] ?? 0) * frequency * (k1 + 1)) / (frequency + k1)
      filled[row] = at + 1
    }
  }
  return index
}

function emptyIndex(documentCount: number, terms: Uint32Array, counts: ReadonlyMap<number, number>) {
  const starts = new Uint32Array(terms.length + 1)
  const idf = new Float32Array(terms.length)
  for (const [row, term] of terms.entries()) {
    const count = counts.get(term) ?? 0
    starts[row + 1] = (starts[row] ?? 0) + count
    idf[row] = inverseFrequency(documentCount, count)
  }
  const size = starts[terms.length] ?? 0
  return { documentCount, terms, starts, documents: new Uint32Array(size), impacts: new Float32Array(size), idf }
}
