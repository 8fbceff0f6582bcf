import type { Answer, Question } from './question.ts'
import type { Section } from './section.ts'
import { sectionEnding } from './section-ending.ts'
import { record } from './settle.ts'
import type { AnswerPorts } from './work.ts'

/** A section opened by its button, in the same frame as an answer to a typed question. */
export function sectionAnswer(
  section: Section,
  asker: Pick<Question, 'locale' | 'askedOn'> & Pick<Answer, 'jurisdiction'>,
  ports: AnswerPorts,
): Answer {
  const { locale, askedOn, jurisdiction } = asker
  const question: Question = { text: section.title, locale, jurisdiction, askedOn, earlier: [] }
  const work = {
    question,
    text: section.title,
    query: section.title,
    masked: [],
    jurisdiction,
    assumed: false,
    day: askedOn,
    findings: [],
  }
  return record(sectionEnding({ kind: 'section', section, rivals: [], near: [], fits: true }, work, ports), work, ports)
}
