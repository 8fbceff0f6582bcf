import type { Entry, Finding, Query } from '../core/answering/find.ts'
import type { WithoutCourtesy } from './courtesy.ts'
import { coverageIn } from './coverage.ts'
import type { LegalWords } from './everyday.ts'
import { validOn } from './knowledge/statutes.ts'
import { scoreEntries } from './score-entries.ts'
import type { SearchIndex } from './search-index.ts'
import type { Analyser } from './text/analyser.ts'
import { normalise, squeeze } from './text/normalise.ts'

/** What one search works with. */
export interface Searchable {
  readonly entries: readonly Entry[]
  readonly index: SearchIndex
  readonly analysers: readonly Analyser[]
  readonly withoutCourtesy: WithoutCourtesy
  readonly legalWords: LegalWords
}

// Legal words for everyday ones help a weak question and harm a good one (measured), so they join only below this score.
const WEAK = 1
// The union's own rules stand before the shipped ones that say "ask your union".
const OWN_FIRST = 1.1
// What is about seafarers or foreigners alone stands back where nothing speaks of them.
const OTHERS_LAST = 0.75

export function findEntries(searchable: Searchable, query: Query): Finding[] {
  const said = normalise(query.text)
  const asked = searchable.withoutCourtesy(said)
  const courtesyOnly = squeeze(asked).length < 2
  const text = courtesyOnly ? said : asked
  const scores = scoresOf(searchable, text)
  const coverage = coverageIn(searchable, text)
  const squeezed = squeeze(said)
  const fits = (entry: Entry): boolean =>
    courtesyOnly ? entry.kind === 'remark' && entry.remark.kind === 'small_talk' : applies(entry, query)
  const best = bestOf(scores, searchable.entries, query.limit, fits, (entry) =>
    isAboutOthers(entry, squeezed) ? OTHERS_LAST : isOwn(entry) ? OWN_FIRST : 1,
  )
  return best.map(({ entry, score, number }) => ({ entry, score, coverage: courtesyOnly ? 1 : coverage(number) }))
}

interface Ranked {
  readonly entry: Entry
  readonly score: number
  readonly number: number
}

/** The best so many in order, by one walk: a question is asked of some thousand entries, and only a dozen are wanted. */
function bestOf(
  scores: Float64Array,
  entries: readonly Entry[],
  limit: number,
  fits: (entry: Entry) => boolean,
  weightOf: (entry: Entry) => number,
): readonly Ranked[] {
  const best: Ranked[] = []
  for (const [number, entry] of entries.entries()) {
    const plain = scores[number] ?? 0
    const least = best.length < limit ? 0 : (best.at(-1)?.score ?? 0)
    if (plain * OWN_FIRST <= least || !fits(entry)) continue
    const score = plain * weightOf(entry)
    if (score <= least) continue
    const place = best.findIndex((other) => score > other.score)
    best.splice(place < 0 ? best.length : place, 0, { entry, score, number })
    if (best.length > limit) best.pop()
  }
  return best
}

/** The scores of what was said; where they are weak, those of what was said and the law's words for it. */
function scoresOf({ index, analysers, legalWords }: Searchable, text: string): Float64Array {
  const scores = scoreEntries(index, analysers, text)
  if (scores.some((score) => score >= WEAK)) return scores
  const legal = legalWords(text)
  return legal.length === 0 ? scores : scoreEntries(index, analysers, text, legal)
}

const isOwn = (entry: Entry): boolean => entry.kind === 'section' && entry.section.own

const isAboutOthers = (entry: Entry, squeezed: string): boolean =>
  entry.kind === 'section' &&
  entry.section.people.length > 0 &&
  !entry.section.people.some((word) => squeezed.includes(word))

function applies(entry: Entry, query: Query): boolean {
  switch (entry.kind) {
    case 'section':
      return entry.section.jurisdictions.includes(query.jurisdiction) && validOn(entry.section, query.day)
    case 'offer':
      return entry.offer.jurisdictions.includes(query.jurisdiction)
    case 'remark':
      return true
  }
}
