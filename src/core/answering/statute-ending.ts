import { citationLine } from './citation.ts'
import { pointer } from './compose.ts'
import type { Decision, Manner } from './decide.ts'
import type { FoundArticle } from './find.ts'
import { OURS } from './thresholds.ts'
import type { AnswerPorts, Ending, Work } from './work.ts'

// The law's own words hold many that a question holds too, so more must speak for an article than for a section …
const ENOUGH = { score: OURS.sure, coverage: 0.4 }
// … and most where a section was found, but one that holds little of what was asked.
const BEYOND_DOUBT = { score: OURS.sure, coverage: 0.65 }
const POOR_COVERAGE = 0.35

/** Where no section answers, the article that comes nearest, in its own words and marked as such; undefined where none does. */
export function statuteEnding(
  decision: Decision,
  manner: Manner,
  { query, jurisdiction, day, findings }: Work,
  { sources, say }: AnswerPorts,
): Ending | undefined {
  if (!manner.ours || (decision.kind !== 'nothing' && decision.kind !== 'section')) return undefined
  if (decision.kind === 'section' && (findings[0]?.coverage ?? 0) >= POOR_COVERAGE) return undefined
  const needed = decision.kind === 'nothing' ? ENOUGH : BEYOND_DOUBT
  const [best] = sources.findArticles({ text: query, jurisdiction, day, limit: 1 })
  if (!best || best.score < needed.score || best.coverage < needed.coverage) return undefined
  const { article, inForce } = best.found
  return {
    outcome: 'partly_answered',
    heading: citationLine(article, say),
    text: [say('answering.statute.only'), excerptOf(best), say('answering.statute.in_force', { day: inForce })].join(
      '\n\n',
    ),
    citations: [article],
    related: decision.near.slice(0, 3).map(pointer),
    consult: true,
  }
}

const EXCERPT = 500

function excerptOf({ found: { text } }: FoundArticle): string {
  const plain = text.replace(/^[^\n]*\n+/, '').trim()
  return plain.length > EXCERPT ? `${plain.slice(0, EXCERPT)}…` : plain
}
