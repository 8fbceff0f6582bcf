/**
 * What documents hold, gathered one document after the other: terms are numbered as they come, so that each occurrence costs one look-up
 * and no object, which is most of the time of a cold start.
 */
export interface Postings {
  /** Term hashes by number. */
  readonly terms: readonly number[]
  /** Documents by the number of the term they hold. */
  readonly counts: readonly number[]
  /** One entry a term and document, in the order of the documents. */
  readonly ids: Uint32Array
  readonly documents: Uint32Array
  readonly frequencies: Float32Array
  readonly size: number
  term(id: number): number
  /** One occurrence in the document at hand. */
  add(hash: number, weight: number): void
  /** The document at hand is complete. */
  endOf(document: number): void
}

const FIRST_SIZE = 1 << 16

export function postings(): Postings {
  const numbers = new Map<number, number>()
  const terms: number[] = []
  const counts: number[] = []
  const weights: number[] = []
  let touched: number[] = []
  let ids = new Uint32Array(FIRST_SIZE)
  let documents = new Uint32Array(FIRST_SIZE)
  let frequencies = new Float32Array(FIRST_SIZE)
  let size = 0

  const numberOf = (hash: number): number => {
    const known = numbers.get(hash)
    if (known !== undefined) return known
    numbers.set(hash, terms.length)
    counts.push(0)
    weights.push(0)
    return terms.push(hash) - 1
  }
  const grow = (): void => {
    ids = grown(ids, new Uint32Array(size * 2))
    documents = grown(documents, new Uint32Array(size * 2))
    frequencies = grown(frequencies, new Float32Array(size * 2))
  }
  return {
    terms,
    counts,
    get ids() {
      return ids
    },
    get documents() {
      return documents
    },
    get frequencies() {
      return frequencies
    },
    get size() {
      return size
    },
    term: (id) => terms[id] ?? 0,
    add(hash, weight) {
      const id = numberOf(hash)
      if (weights[id] === 0) touched.push(id)
      weights[id] = (weights[id] ?? 0) + weight
    },
    endOf(document) {
      for (const id of touched) {
        if (size === ids.length) grow()
        ids[size] = id
        documents[size] = document
        frequencies[size] = weights[id] ?? 0
        counts[id] = (counts[id] ?? 0) + 1
        weights[id] = 0
        size += 1
      }
      touched = []
    },
  }
}

function grown<Kind extends Uint32Array | Float32Array>(full: Kind, larger: Kind): Kind {
  larger.set(full)
  return larger
}
