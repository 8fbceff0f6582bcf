import type { Say } from '../wording.ts'
import { checkSentences, type Unfit } from './check-sentences.ts'
import { citationLine, citationsOf, MAX_CITATIONS } from './citation.ts'
import { cardText } from './compose.ts'
import type { Brief, Composed, ComposedSentence, Composer, ComposerFailure, LabelledSection } from './composer.ts'
import { withoutLimit } from './deadline-line.ts'
import type { Sources } from './find.ts'
import type { Answer, Question } from './question.ts'
import type { Section } from './section.ts'

export interface ModelPorts {
  readonly sources: Sources
  readonly say: Say
  /** Whether the day's budget allows another call; counts this one. */
  readonly mayCall: () => Promise<boolean>
  /** Ends the call when time is up. */
  readonly signal: AbortSignal
}

export interface Composition {
  readonly answer: Answer
  readonly how: 'model' | 'curated'
  /** Why the curated answer stands. */
  readonly why?: ComposerFailure | Unfit | 'not_for_model' | 'no_budget'
}

/** How long a member waits for a model; then the curated answer stands. */
export const MODEL_TIME_LIMIT_MS = 15_000

const MOST_SECTIONS = 4

/**
 * Has a model word the curated answer for this very question. The model sees labels, we turn them back into citations; whatever it
 * does wrong ends in the curated answer, and nothing it made up is shown. Does not reject.
 */
export async function composeWithModel(
  question: Question,
  curated: Answer,
  composer: Composer,
  ports: ModelPorts,
): Promise<Composition> {
  const stay = (why: NonNullable<Composition['why']>): Composition => ({ answer: curated, how: 'curated', why })
  const sections = sectionsFor(curated, ports.sources)
  if (!isForModel(curated) || sections.length === 0) return stay('not_for_model')
  if (!(await ports.mayCall().catch(() => false))) return stay('no_budget')
  const labelled = sections.map((section, at) => label(section, at, question, ports))
  const composed = await inTime(composer, { question: curated.asked, sections: labelled }, ports.signal)
  if (composed.kind === 'failed') return stay(composed.why)
  const checked = checkSentences(composed.sentences, labelled)
  if (checked.kind === 'unfit') return stay(checked.why)
  return { answer: reworded(curated, checked.sentences, sections, question, ports), how: 'model' }
}

/** The fixed line does not hang on what the model made of it. */
function limitLine({ deadline }: Answer, section: Section, say: Say): string | undefined {
  const { own } = withoutLimit(section.answer)
  return deadline?.line ?? (own && say('answering.deadline.line', { words: own }))
}

const isForModel = ({ outcome }: Answer): boolean => outcome === 'answered' || outcome === 'partly_answered'

function sectionsFor(curated: Answer, sources: Sources): Section[] {
  const ids = [...curated.sections, ...curated.related.map(({ id }) => id)]
  return [...new Set(ids)].flatMap((id) => sources.section(id) ?? []).slice(0, MOST_SECTIONS)
}

function label(
  section: Section,
  at: number,
  { askedOn, text: query }: Question,
  { sources, say }: ModelPorts,
): LabelledSection {
  const basis = citationsOf(section, sources, { day: askedOn, query }).map((article) => citationLine(article, say))
  const text = [section.answer, ...section.exceptions, ...section.nextSteps, ...basis].join('\n')
  return { label: `S${at + 1}`, title: section.title, text }
}

/** The composer's word or `timed_out`, whichever is first: a client that ignores its signal keeps nobody waiting. */
async function inTime(composer: Composer, brief: Brief, signal: AbortSignal): Promise<Composed> {
  const late: Composed = { kind: 'failed', why: 'timed_out' }
  if (signal.aborted) return late
  const timeUp = new Promise<Composed>((resolve) =>
    signal.addEventListener('abort', () => resolve(late), { once: true }),
  )
  const lost = (): Composed => (signal.aborted ? late : { kind: 'failed', why: 'unreachable' })
  return Promise.race([composer(brief, signal).catch(lost), timeUp])
}

function reworded(
  curated: Answer,
  sentences: readonly ComposedSentence[],
  sections: readonly Section[],
  { askedOn }: Question,
  { sources, say }: ModelPorts,
): Answer {
  const used = sections.filter((_, at) => sentences.some(({ labels }) => labels.includes(`S${at + 1}`)))
  const [main] = used
  if (!main) return curated
  const wish = { day: askedOn, query: curated.asked }
  const all = used.flatMap((section) => citationsOf(section, sources, wish))
  const citations = [...new Map(all.map((article) => [article.id, article])).values()].slice(0, MAX_CITATIONS)
  const direct = sentences.map(({ text }) => text.trim()).join(' ')
  return {
    ...curated,
    text: cardText({ direct, limit: limitLine(curated, main, say), section: main, citations, also: undefined }, say),
    citations,
    sections: used.map(({ id }) => id),
  }
}
