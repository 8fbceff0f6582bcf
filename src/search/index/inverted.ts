/** An inverted index in typed arrays: row i of the sorted `terms` owns postings `starts[i]` to `starts[i + 1]`. */
export interface Inverted {
  readonly documentCount: number
  readonly terms: Uint32Array
  readonly starts: Uint32Array
  /** Ascending within a row. */
  readonly documents: Uint32Array
  /** The term's finished share of the document's BM25F score, idf included. */
  readonly impacts: Float32Array
  /** By row. */
  readonly idf: Float32Array
}

/** Inverse document frequency after Robertson and Spärck Jones, never negative. */
export const inverseFrequency = (documentCount: number, holding: number): number =>
  Math.log(1 + (documentCount - holding + 0.5) / (holding + 0.5))

/** The row of a hashed term, or -1. */
export function rowOf(index: Inverted, term: number): number {
  let low = 0
  let high = index.terms.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = index.terms[middle] ?? 0
    if (found === term) return middle
    if (found < term) low = middle + 1
    else high = middle - 1
  }
  return -1
}

export function holds(index: Inverted, row: number, document: number): boolean {
  let low = index.starts[row] ?? 0
  let high = (index.starts[row + 1] ?? 0) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = index.documents[middle] ?? 0
    if (found === document) return true
    if (found < document) low = middle + 1
    else high = middle - 1
  }
  return false
}
