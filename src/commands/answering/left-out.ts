import type { Section } from '../../core/answering/section.ts'
import type { Day } from '../../core/calendar.ts'
import { JURISDICTIONS, type Jurisdiction } from '../../core/text.ts'
import { entryTexts } from '../../search/entry-texts.ts'
import { readKnowledge } from '../../search/knowledge/read-knowledge.ts'
import { type StatuteBook, statuteBook, validOn } from '../../search/knowledge/statutes.ts'
import { loadAnalysers } from '../../search/open-sources.ts'
import { scoreEntries } from '../../search/score-entries.ts'
import { buildSearchIndex } from '../../search/search-index.ts'
import type { Analyser } from '../../search/text/analyser.ts'
import { normalise } from '../../search/text/normalise.ts'

const FOLDS = 5

/** How often a question that the index does not know finds its section: each fifth of the variants left out in turn. */
export async function leftOutTable(knowledgeDir: string, today: Day): Promise<string> {
  const knowledge = readKnowledge(knowledgeDir)
  const book = statuteBook(knowledge.statutes)
  const analysers = await loadAnalysers([])
  const rows = JURISDICTIONS.map((jurisdiction) => {
    const sections = knowledge.sections
      .map(({ section }) => section)
      .filter((section) => section.jurisdictions.includes(jurisdiction) && validOn(section, today))
    return row(jurisdiction, sections, book, analysers)
  })
  return ['country   asked  own section %  its first article %  among three %', ...rows].join('\n')
}

interface Found {
  readonly own: boolean
  readonly article: boolean
  readonly near: boolean
}

function row(
  jurisdiction: Jurisdiction,
  sections: readonly Section[],
  book: StatuteBook,
  analysers: readonly Analyser[],
): string {
  const found = Array.from({ length: FOLDS }, (_, fold) => askedOf(fold, sections, book, analysers)).flat()
  const share = (holds: (one: Found) => boolean): string =>
    ((100 * found.filter(holds).length) / Math.max(1, found.length)).toFixed(1).padStart(14)
  return [
    jurisdiction.padEnd(8),
    String(found.length).padStart(7),
    share(({ own }) => own),
    share(({ article }) => article),
    share(({ near }) => near),
  ].join(' ')
}

function askedOf(
  fold: number,
  sections: readonly Section[],
  book: StatuteBook,
  analysers: readonly Analyser[],
): Found[] {
  const isOut = (at: number): boolean => at % FOLDS === fold
  const kept = sections.map((section) => ({ ...section, variants: section.variants.filter((_, at) => !isOut(at)) }))
  const index = buildSearchIndex(
    kept.map((section) => entryTexts({ kind: 'section', section }, book)),
    analysers,
  )
  const deciding = (at: number | undefined): string | undefined => sections[at ?? -1]?.articles[0]
  return sections.flatMap((section, own) =>
    section.variants
      .filter((_, at) => isOut(at))
      .map((text) => {
        const [first, ...more] = best(scoreEntries(index, analysers, normalise(text)))
        return {
          own: first === own,
          article: first === own || deciding(first) === deciding(own),
          near: first === own || more.includes(own),
        }
      }),
  )
}

/** The numbers of the three best. */
function best(scores: Float64Array): number[] {
  const top: number[] = []
  for (const [at, score] of scores.entries()) {
    const place = top.findIndex((other) => score > (scores[other] ?? 0))
    if (place >= 0 || top.length < 3) top.splice(place < 0 ? top.length : place, 0, at)
    if (top.length > 3) top.pop()
  }
  return top
}
