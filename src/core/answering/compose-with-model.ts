import type { Say } from '../wording.ts'
import { checkSentences, type Unfit } from './check-sentences.ts'
import { citationLine, citationsOf } from './citation.ts'
import type { Brief, Composed, Composer, ComposerFailure, LabelledSection, ModelCall } from './composer.ts'
import type { Sources } from './find.ts'
import { completed } from './follow-up.ts'
import { maskLeaving } from './mask-leaving.ts'
import type { Answer, Question } from './question.ts'
import { reworded } from './reworded.ts'
import type { Section } from './section.ts'

export interface ModelPorts {
  readonly sources: Sources
  readonly say: Say
  /** Whether the day's budget allows another call; counts this one. */
  readonly mayCall: () => Promise<boolean>
  /** Ends the call when time is up. */
  readonly signal: AbortSignal
  /** What is known of the member, covered wherever it stands: their name, their phone. */
  readonly known?: readonly string[]
}

export interface Composition {
  readonly answer: Answer
  readonly how: 'model' | 'curated'
  /** Why the curated answer stands. */
  readonly why?: WhyCurated
  /** The call, where one was made. */
  readonly call?: ModelCall
}

export type WhyCurated = ComposerFailure | Unfit | 'not_for_model' | 'no_budget'

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
  const stay = (why: WhyCurated, call?: ModelCall): Composition => ({
    answer: curated,
    how: 'curated',
    why,
    ...(call && { call }),
  })
  const sections = sectionsFor(curated, ports.sources)
  if (!isForModel(curated) || sections.length === 0) return stay('not_for_model')
  if (!(await ports.mayCall().catch(() => false))) return stay('no_budget')
  const labelled = sections.map((section, at) => label(section, at, question, ports))
  const brief = { question: leaving(question, curated, ports), sections: labelled }
  const composed = await inTime(composer, brief, ports.signal)
  const call = { brief, composed }
  if (composed.kind === 'failed') return stay(composed.why, call)
  const checked = checkSentences(composed.sentences, labelled)
  if (checked.kind === 'unfit') return stay(checked.why, call)
  return { answer: reworded(curated, checked.sentences, sections, question, ports), how: 'model', call }
}

/** The question as it leaves the house: a follow-up joined to what it follows, and whatever tells of a person covered. */
const leaving = ({ earlier }: Question, { asked }: Answer, { known }: ModelPorts): string =>
  maskLeaving(completed(asked, earlier), known)

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
