import { type CitationWish, citationLine, citationsOf } from './citation.ts'
import { cardText, gistOf, pointer } from './compose.ts'
import { deadlineSaid, withoutLimit } from './deadline-line.ts'
import type { Decision } from './decide.ts'
import type { Sources } from './find.ts'
import type { Article, Section } from './section.ts'
import type { AnswerPorts, Ending, Work } from './work.ts'

type OfSection = Extract<Decision, { kind: 'section' }>

/** The best section in full; where another fits as well, its gist with its own article stands beside it. */
export function sectionEnding(decision: OfSection, work: Work, ports: AnswerPorts): Ending {
  const { day, question, query } = work
  const { sources, say } = ports
  const { section, rivals, near, fits } = decision
  const second = rivals.find((rival) => rival.articles.length > 0 && !sameAnswer(rival, section))
  const citations = cited(section, second, sources, { day, query })
  const deadline = deadlineSaid(section, work, ports)
  const { direct: answered, own } = withoutLimit(section.answer)
  const limit = deadline?.line ?? (own && say('answering.deadline.line', { words: own }))
  const direct = [
    fits ? undefined : say('answering.ending.maybe'),
    answered,
    day === question.askedOn ? undefined : say('answering.card.as_of', { day }),
  ]
  return {
    outcome: fits ? 'answered' : 'partly_answered',
    heading: section.title,
    text: cardText(
      { direct: joined(direct), limit, section, citations, also: second && gist(second, citations, say) },
      say,
    ),
    citations,
    sections: [section.id, ...(second ? [second.id] : [])],
    choices: fits ? [] : rivals.slice(0, 4).map(pointer),
    related: readOn(section, second, near, sources).map(pointer),
    programme: section.programme,
    calculator: section.calculator,
    deadline,
    consult: true,
  }
}

const joined = (parts: readonly (string | undefined)[]): string => parts.filter((part) => part).join('\n\n')

const sameAnswer = (one: Section, other: Section): boolean =>
  one.articles.every((article) => other.articles.includes(article))

// The second section adds one place, for the article that decides it; measured, that leaves fewer than three to an answer on average.
function cited(section: Section, second: Section | undefined, sources: Sources, wish: CitationWish): Article[] {
  const own = citationsOf(section, sources, { ...wish, sparing: second !== undefined })
  if (!second) return own
  const other = citationsOf(second, sources, wish).find((article) => !own.some(({ id }) => id === article.id))
  return other ? [...own, other] : own
}

function gist(second: Section, citations: readonly Article[], say: AnswerPorts['say']): string {
  const article = second.articles.flatMap((wanted) => citations.find(({ id }) => id === wanted) ?? [])[0]
  const basis = article ? ` (${citationLine(article, say)})` : ''
  return `[${say('answering.card.also')}] ${second.title}\n${gistOf(second.answer)}${basis}`
}

function readOn(section: Section, second: Section | undefined, near: readonly Section[], sources: Sources): Section[] {
  const named = section.seeAlso.flatMap((id) => sources.section(id) ?? [])
  const all = [...(second ? [second] : []), ...near.slice(0, 2), ...named, ...near.slice(2)]
  return [...new Set(all)].filter((one) => one.id !== section.id).slice(0, 3)
}
