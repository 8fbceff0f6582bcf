import { countTerms, normalisedScores } from './index/score.ts'
import type { SearchIndex } from './search-index.ts'
import type { Analyser } from './text/analyser.ts'

// What the law calls it counts less than what the member said.
const LEGAL_WEIGHT = 0.3

// Measured on questions that nobody tuned to: triples beside pairs find 2 of 100 more, and spaced words less than the others.
const WORTH: Readonly<Record<Analyser['name'], number>> = { cb2x: 1, cb3x: 1, wsj: 0.5, garu: 1, lex: 1 }
// What the thresholds are chosen for: the sum over three analysers.
const SCALE = 3

/** A score for every entry: the sum over the analysers, 0 to about 3 × (k1 + 1); `legal` are normalised words to help a weak question. */
export function scoreEntries(
  index: SearchIndex,
  analysers: readonly Analyser[],
  normalised: string,
  legal: readonly string[] = [],
): Float64Array {
  const total = new Float64Array(index[0]?.entries.documentCount ?? 0)
  const worth = SCALE / index.reduce((sum, { analyser }) => sum + WORTH[analyser], 0)
  for (const { analyser, entries } of index) {
    const terms = analysers.find(({ name }) => name === analyser)?.terms ?? (() => [])
    const asked = countTerms(terms(normalised))
    const scores = normalisedScores(entries, countTerms(legal.flatMap(terms), LEGAL_WEIGHT, asked))
    for (const [entry, score] of scores.entries()) total[entry] = (total[entry] ?? 0) + score * worth * WORTH[analyser]
  }
  return total
}
