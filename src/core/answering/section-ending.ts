import type { Locale } from '../text.ts'
import { type CitationWish, citationLine, citationsOf } from './citation.ts'
import { cardText, gistOf, pointer } from './compose.ts'
import { deadlineSaid, withoutLimit } from './deadline-line.ts'
import type { Decision } from './decide.ts'
import type { Sources } from './find.ts'
import { languageOf } from './languages.ts'
import type { Article, Section } from './section.ts'
import type { AnswerPorts, Ending, Work } from './work.ts'

type OfSection = Extract<Decision, { kind: 'section' }>

/** The best section in full; where another fits as well, its gist with its own article stands beside it. */
export function sectionEnding(decision: OfSection, work: Work, ports: AnswerPorts): Ending {
  const { day, question, query } = work
  const { sources, say } = ports
  const { section, rivals, near, fits } = decision
  const others = besides(section, rivals)
  const citations = cited(section, others, sources, { day, query })
  const deadline = deadlineSaid(section, work, ports)
  const { direct: answered, own } = withoutLimit(section.answer)
  const limit = deadline?.line ?? (own && say('answering.deadline.line', { words: own }))
  const translated = translatedFor(section, languageOf(question.locale, work.text))
  const direct = [
    fits ? undefined : say('answering.ending.maybe'),
    translated,
    answered,
    day === question.askedOn ? undefined : say('answering.card.as_of', { day }),
    changeOf(section, ports),
  ]
  return {
    outcome: fits ? 'answered' : 'partly_answered',
    heading: section.title,
    text: cardText(
      {
        direct: joined(direct),
        limit,
        section,
        citations,
        also: joined(others.map((other) => gist(other, citations, say))),
      },
      say,
    ),
    citations,
    sections: [section, ...others].map(({ id }) => id),
    choices: fits ? [] : rivals.slice(0, 4).map(pointer),
    related: readOn(section, others, near, sources).map(pointer),
    programme: section.programme,
    calculator: section.calculator,
    deadline,
    consult: true,
    translated: translated !== undefined,
  }
}

/** What changes, and when: a member who plans must know it from today's answer. */
function changeOf(section: Section, { sources, say }: AnswerPorts): string | undefined {
  const next = sources.successor(section)
  if (next?.validFrom === undefined) return undefined
  // Most curators say it themselves.
  if ([section.answer, ...section.exceptions].some((text) => text.includes(next.validFrom ?? ''))) return undefined
  return say('answering.card.changes', { day: next.validFrom, gist: gistOf(next.answer) })
}

const translatedFor = ({ translated }: Section, locale: Locale): string | undefined =>
  locale === 'ko' ? undefined : translated[locale]

const joined = (parts: readonly (string | undefined)[]): string => parts.filter((part) => part).join('\n\n')

const sameAnswer = (one: Section, other: Section): boolean =>
  one.articles.every((article) => other.articles.includes(article))

// A third reading is rare, and beyond that they are a list to choose from.
const MOST_OTHERS = 2

/** Sections that fit nearly as well and say something else, each once. */
function besides(section: Section, rivals: readonly Section[]): Section[] {
  const others: Section[] = []
  for (const rival of rivals) {
    const said = [section, ...others]
    if (rival.articles.length > 0 && !said.some((one) => sameAnswer(rival, one))) others.push(rival)
  }
  return others.slice(0, MOST_OTHERS)
}

// Each other section adds one place, for the article that decides it; measured, that leaves fewer than three to an answer on average.
function cited(section: Section, others: readonly Section[], sources: Sources, wish: CitationWish): Article[] {
  const own = citationsOf(section, sources, { ...wish, sparing: others.length > 0 })
  const all = others.length < MOST_OTHERS ? [...own] : own.slice(0, 2)
  for (const other of others) {
    const deciding = citationsOf(other, sources, wish).find((article) => !all.some(({ id }) => id === article.id))
    if (deciding) all.push(deciding)
  }
  return all
}

function gist(second: Section, citations: readonly Article[], say: AnswerPorts['say']): string {
  const article = second.articles.flatMap((wanted) => citations.find(({ id }) => id === wanted) ?? [])[0]
  const basis = article ? ` (${citationLine(article, say)})` : ''
  return `[${say('answering.card.also')}] ${second.title}\n${gistOf(second.answer)}${basis}`
}

function readOn(section: Section, others: readonly Section[], near: readonly Section[], sources: Sources): Section[] {
  const named = section.seeAlso.flatMap((id) => sources.section(id) ?? [])
  const all = [...others, ...near.slice(0, 2), ...named, ...near.slice(2)]
  return [...new Set(all)].filter((one) => one.id !== section.id).slice(0, 3)
}
