import { type Inverted, inverseFrequency } from './inverted.ts'
import { type Postings, postings } from './postings.ts'

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
  hashes: (text: string) => Iterable<number>,
  settings: Bm25f,
): Inverted {
  const means = settings.weights.map((_, field) => meanLength(documents, field))
  const found = postings()
  for (const [number, fields] of documents.entries()) countTerms(fields, hashes, settings, means, found, number)
  return laidOut(found, documents.length, settings.k1)
}

const lengthOf = (field: FieldTexts | undefined): number => (field ?? []).reduce((sum, text) => sum + text.length, 0)

function meanLength(documents: readonly (readonly FieldTexts[])[], field: number): number {
  const total = documents.reduce((sum, fields) => sum + lengthOf(fields[field]), 0)
  return total / Math.max(documents.length, 1) || 1
}

function countTerms(
  fields: readonly FieldTexts[],
  hashes: (text: string) => Iterable<number>,
  { weights, lengthShare }: Bm25f,
  means: readonly number[],
  found: Postings,
  document: number,
): void {
  for (const [field, texts] of fields.entries()) {
    const weight = (weights[field] ?? 0) / (1 - lengthShare + (lengthShare * lengthOf(texts)) / (means[field] ?? 1))
    for (const text of texts) for (const hash of hashes(text)) found.add(hash, weight)
  }
  found.endOf(document)
}

/** Rows by term, each with its documents in order: counted first, so that every number goes straight to its place. */
function laidOut(found: Postings, documentCount: number, k1: number): Inverted {
  const order = Uint32Array.from(found.terms.keys()).sort((one, other) => found.term(one) - found.term(other))
  const index = emptyIndex(documentCount, order, found)
  const rows = new Uint32Array(order.length)
  for (const [row, id] of order.entries()) rows[id] = row
  const filled = index.starts.slice()
  const { ids, documents, frequencies, size } = found
  for (let posting = 0; posting < size; posting += 1) {
    const row = rows[ids[posting] ?? 0] ?? 0
    const at = filled[row] ?? 0
    const frequency = frequencies[posting] ?? 0
    index.documents[at] = documents[posting] ?? 0
    index.impacts[at] = ((index.idf[row] ?? 0) * frequency * (k1 + 1)) / (frequency + k1)
    filled[row] = at + 1
  }
  return index
}

function emptyIndex(documentCount: number, order: Uint32Array, found: Postings) {
  const starts = new Uint32Array(order.length + 1)
  const idf = new Float32Array(order.length)
  for (const [row, id] of order.entries()) {
    const count = found.counts[id] ?? 0
    starts[row + 1] = (starts[row] ?? 0) + count
    idf[row] = inverseFrequency(documentCount, count)
  }
  const size = found.size
  const terms = order.map((id) => found.term(id))
  return { documentCount, terms, starts, documents: new Uint32Array(size), impacts: new Float32Array(size), idf }
}
