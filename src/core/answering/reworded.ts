import type { Say } from '../wording.ts'
import { citationsOf, MAX_CITATIONS } from './citation.ts'
import { basisOf, cardText } from './compose.ts'
import type { ComposedSentence } from './composer.ts'
import { withoutLimit } from './deadline-line.ts'
import type { Sources } from './find.ts'
import type { Answer, Question } from './question.ts'
import type { Article, Section } from './section.ts'

interface Ports {
  readonly sources: Sources
  readonly say: Say
}

/** The curated answer with a model's checked sentences for its direct words; `sections` are those that the model saw, in the order of their labels. */
export function reworded(
  curated: Answer,
  sentences: readonly ComposedSentence[],
  sections: readonly Section[],
  question: Question,
  ports: Ports,
): Answer {
  const used = sections.filter((_, at) => sentences.some(({ labels }) => labels.includes(`S${at + 1}`)))
  const [main] = used
  if (!main) return curated
  const wish = { day: question.askedOn, query: curated.asked }
  const cited = used.flatMap((section) => citationsOf(section, ports.sources, wish))
  const direct = sentences.map(({ text }) => text.trim()).join(' ')
  const within = intoFrame(curated, main, direct, cited, ports.say)
  return {
    ...curated,
    ...(within ?? ownFrame(curated, main, direct, cited, ports.say)),
    sections: used.map(({ id }) => id),
  }
}

type Framed = Pick<Answer, 'text' | 'citations' | 'heading'>

/** Only the direct words change: what the card says besides (a coming change, whose law was assumed, a covered number) stays as it is. */
function intoFrame(
  { text, citations: had, sections, heading }: Answer,
  main: Section,
  direct: string,
  cited: readonly Article[],
  say: Say,
): Framed | undefined {
  const { direct: curatedWords } = withoutLimit(main.answer)
  if (sections[0] !== main.id || !text.includes(curatedWords)) return undefined
  const citations = distinct([...had, ...cited]).slice(0, Math.max(had.length, MAX_CITATIONS))
  const [before, after] = [basisOf(had, say) ?? '', basisOf(citations, say) ?? '']
  const worded = text.replace(curatedWords, () => direct)
  return { text: before === '' ? worded : worded.replace(before, () => after), citations, heading }
}

/** The model answered from a section that is not the curated answer's first: then the frame is that section's. */
function ownFrame({ deadline }: Answer, main: Section, direct: string, cited: readonly Article[], say: Say): Framed {
  const { own } = withoutLimit(main.answer)
  const limit = deadline?.line ?? (own && say('answering.deadline.line', { words: own }))
  const citations = distinct(cited).slice(0, MAX_CITATIONS)
  return {
    text: cardText({ direct, limit, section: main, citations, also: undefined }, say),
    citations,
    heading: main.title,
  }
}

const distinct = (articles: readonly Article[]): Article[] => [
  ...new Map(articles.map((article) => [article.id, article])).values(),
]
