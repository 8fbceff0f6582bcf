import type { Day } from '../calendar.ts'
import type { Say } from '../wording.ts'
import { citationLine } from './citation.ts'
import type { Answer, Pointer } from './question.ts'
import type { Article, Section } from './section.ts'

/** What a card says about one section, the words of the answer apart. */
export interface Card {
  readonly direct: string
  /** The limit that runs, in one line. */
  readonly limit: string | undefined
  readonly section: Section
  readonly citations: readonly Article[]
  /** Said after the frame: a second reading of the question. */
  readonly also: string | undefined
}

/** Direct answer, the limit, basis, what to do, what changes it, the day checked, and that it is no advice on the case. */
export function cardText({ direct, limit, section, citations, also }: Card, say: Say): string {
  return [
    direct,
    limit,
    basisOf(citations, say),
    block(
      say('answering.card.to_do'),
      section.nextSteps.map((step, index) => `${index + 1}. ${step}`),
    ),
    block(
      say('answering.card.depends'),
      section.exceptions.map((line) => `· ${line}`),
    ),
    also,
    closing(section.checkedOn, say),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join('\n\n')
}

/** The articles of a card, under their heading. */
export const basisOf = (citations: readonly Article[], say: Say): string | undefined =>
  block(
    say('answering.card.basis'),
    citations.map((article) => `· ${citationLine(article, say)}`),
  )

const closing = (checkedOn: Day, say: Say): string =>
  `${say('answering.card.checked', { day: checkedOn })} · ${say('answering.card.disclaimer')}`

const block = (heading: string, lines: readonly string[]): string | undefined =>
  lines.length > 0 ? [`[${heading}]`, ...lines].join('\n') : undefined

const GIST = 25

/** The first sentence; with the next where it alone says little ("아니에요."). */
export function gistOf(text: string): string {
  const [first = '', second = ''] = text.split(/(?<=[.?!])\s+/)
  return first.length < GIST ? `${first} ${second}`.trim() : first
}

export const pointer = (section: Section): Pointer => ({ id: section.id, label: section.title })

/** The card from its heading to its last line. */
export const wholeCard = ({ heading, text }: Pick<Answer, 'heading' | 'text'>): string =>
  heading ? `${heading}\n\n${text}` : text
