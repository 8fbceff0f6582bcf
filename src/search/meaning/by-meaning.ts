import type { Entry, Finding, Query, Sources } from '../../core/answering/find.ts'

// Beside scores of 0 to about 3 × (k1 + 1). Not tuned: chosen so that meaning decides between entries that words leave close together.
const WEIGHT = 0.5

/**
 * The same sources for one question whose meaning is known: what words found is ordered by words and meaning together. The nearest in
 * meaning keeps its score and the others lose up to the weight, so that no entry gets surer than its words made it.
 */
export function byMeaning(
  sources: Sources,
  vectorOf: (entry: Entry) => Float32Array | undefined,
  question: Float32Array,
): Sources {
  return {
    ...sources,
    find(query: Query) {
      const found = sources.find(query)
      // Who wants one only looks up a part of the message, whose meaning is not the question's.
      return query.limit > 1 ? reordered(found, vectorOf, question) : found
    },
  }
}

function reordered(
  found: readonly Finding[],
  vectorOf: (entry: Entry) => Float32Array | undefined,
  question: Float32Array,
): readonly Finding[] {
  const near = found.map(({ entry }) => cosine(vectorOf(entry), question))
  const nearest = Math.max(...near.map((one) => one ?? Number.NaN))
  // NaN where one of them has no vector: then words alone decide, as they do for everybody.
  if (!(nearest > 0)) return found
  return found
    .map((finding, at) => ({ ...finding, score: finding.score - WEIGHT * (1 - Math.max(0, near[at] ?? 0) / nearest) }))
    .sort((one, other) => other.score - one.score)
}

/** Of two vectors of length 1. */
function cosine(one: Float32Array | undefined, other: Float32Array): number | undefined {
  if (one?.length !== other.length) return undefined
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)
}
