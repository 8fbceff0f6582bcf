import type { Day } from '../calendar.ts'
import { asksPenalty } from './citation.ts'
import type { Finding, Sources } from './find.ts'
import type { AnswerPorts, Step, Work } from './work.ts'
import { goOn } from './work.ts'

const LIMIT = 12
// A rule of another day only wins where it fits about as well as today's: "작년에 그만뒀는데" is a story, not a wish for old law.
const AS_GOOD = 0.9

/** Looks the question up as of the day asked about, or as of today where nothing of that day fits as well. */
export function find(work: Work, { sources }: AnswerPorts): Step {
  const today = work.question.askedOn
  const now = look(work, today, sources)
  if (work.day === today) return goOn({ ...work, findings: now })
  const then = look(work, work.day, sources)
  const fits = (then[0]?.score ?? 0) >= (now[0]?.score ?? 0) * AS_GOOD
  return goOn({ ...work, day: fits ? work.day : today, findings: fits ? then : now })
}

function look({ query, jurisdiction }: Work, day: Day, sources: Sources): readonly Finding[] {
  const findings = sources.find({ text: query, jurisdiction, day, limit: LIMIT })
  return asksPenalty(query) ? penalFirst(findings, day, sources) : findings
}

// "벌금 얼마" is answered by the section that cites the penal article, not by the one with most words in common.
const PENAL_WEIGHT = 1.3

function penalFirst(findings: readonly Finding[], day: Day, sources: Sources): readonly Finding[] {
  const penal = ({ entry }: Finding): boolean =>
    entry.kind === 'section' &&
    entry.section.articles.some((id) => asksPenalty(sources.article(id, day)?.heading ?? ''))
  return findings
    .map((finding) => (penal(finding) ? { ...finding, score: finding.score * PENAL_WEIGHT } : finding))
    .sort((one, other) => other.score - one.score)
}
