import { hashTerm } from '../text/hash.ts'
import { type Inverted, inverseFrequency, rowOf } from './inverted.ts'

// A term in more of the documents than this tells nothing and costs most.
const TOO_COMMON = 0.6
const FEW = 10

/** Terms with how often, or how much, each counts. */
export type WeightedTerms = ReadonlyMap<string, number>

/**
 * The documents' BM25F scores divided by the query's own maximum Σ qtf·idf, terms never seen counted at the greatest idf:
 * 0 to k1 + 1, comparable between queries and between analysers.
 */
export function normalisedScores(index: Inverted, terms: WeightedTerms): Float64Array {
  const scores = new Float64Array(index.documentCount)
  let greatest = 0
  for (const [term, times] of terms) {
    const row = rowOf(index, hashTerm(term))
    if (row < 0) {
      greatest += times * inverseFrequency(index.documentCount, 0)
      continue
    }
    const from = index.starts[row] ?? 0
    const to = index.starts[row + 1] ?? 0
    if (to - from > TOO_COMMON * index.documentCount && index.documentCount > FEW) continue
    greatest += times * (index.idf[row] ?? 0)
    for (let at = from; at < to; at += 1) {
      const document = index.documents[at] ?? 0
      scores[document] = (scores[document] ?? 0) + times * (index.impacts[at] ?? 0)
    }
  }
  return greatest === 0 ? scores : scores.map((score) => score / greatest)
}

/** Each term as often as it occurs. */
export function countTerms(
  terms: readonly string[],
  weight = 1,
  into = new Map<string, number>(),
): Map<string, number> {
  for (const term of terms) into.set(term, (into.get(term) ?? 0) + weight)
  return into
}
