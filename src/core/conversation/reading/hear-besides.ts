import { readsAsQuestion } from '../../answering/reads-as-question.ts'
import type { Draft } from '../../intake/draft.ts'
import { readCandidates } from '../../intake/fill.ts'
import type { Replies } from '../../intake/form.ts'
import { type Leg, walk } from '../../intake/journey.ts'
import { openLegs } from '../../intake/open-legs.ts'
import type { Problem } from '../../intake/step.ts'
import { at, type Move, type Taken } from '../../intake/turn.ts'
import type { Framed } from '../form-card.ts'
import type { Scene } from '../scene.ts'
import { tellsFigures, toldBesides } from './besides.ts'
import { isEmpty, readNote } from './note.ts'

/** A turn with what the text told besides: put at hand for its steps, never taken as a reply. */
export interface HeardBesides extends Taken {
  /** What was read, for the member. */
  readonly note?: string
  /** Worth a model's reading too. */
  readonly story?: string
}

/** How the text met the open step. */
interface Meeting {
  readonly text: string
  /** The step that could not take it; undefined where a free-text step did. */
  readonly refused: Leg | undefined
  readonly isStory: boolean
}

/** Looks into a text that the open step refused, took by halves or took as a story, for replies to other steps of a programme. */
export function hearBesides(taken: Taken, move: Move, before: Draft, framed: Framed, scene: Scene): HeardBesides {
  if (!framed.programme) return taken
  const met = meeting(taken, move, before, framed)
  return met ? heardNow(taken, met, framed, scene) : heardBefore(taken, before, framed, scene)
}

function heardNow(taken: Taken, met: Meeting, framed: Framed, scene: Scene): HeardBesides {
  const { draft, turn } = taken
  const read = readIn(met.text, draft, framed, scene, met.refused)
  const story = met.isStory ? { story: met.text } : {}
  if (isEmpty(read)) {
    const kept = tellsFigures(met.text) ? { ...draft, told: met.text } : draft
    return turn.kind === 'question' ? { ...taken, draft: kept } : { ...taken, draft: kept, ...story }
  }
  const isRead = met.refused !== undefined && met.refused.id in read
  const problem = turn.kind === 'ask' && !isRead ? turn.problem : undefined
  return { ...withRead(draft, read, met.refused?.id, framed, scene, problem), ...story }
}

/** A text of before is looked into again with every reply: which steps apply may be clear by now. */
function heardBefore(taken: Taken, before: Draft, framed: Framed, scene: Scene): HeardBesides {
  const { draft, turn } = taken
  const isAnswered = turn.kind === 'ask' && turn.problem === undefined && draft.replies !== before.replies
  const read = isAnswered && draft.told !== undefined ? readIn(draft.told, draft, framed, scene) : {}
  return isEmpty(read) ? taken : withRead(draft, read, undefined, framed, scene)
}

function readIn(text: string, draft: Draft, { form }: Framed, { today }: Scene, refused?: Leg): Replies {
  return readCandidates(form, toldBesides(text, openLegs(form, draft), today, refused), today)
}

function withRead(
  draft: Draft,
  read: Replies,
  refused: string | undefined,
  { form }: Framed,
  scene: Scene,
  problem?: Problem,
): HeardBesides {
  const filled = { ...draft, told: undefined, setAside: { ...draft.setAside, ...read } }
  const standing = at(form, filled, problem)
  const asked = standing.turn.kind === 'ask' ? standing.turn.leg.id : refused
  return { ...standing, note: readNote(read, form, asked, scene) }
}

function meeting({ draft, turn }: Taken, move: Move, before: Draft, { form }: Framed): Meeting | undefined {
  const text = textOf(move, before)
  const asked = walk(form, before.replies).next
  if (text === undefined || !asked || asked.step.account) return undefined
  const refused = { text, refused: asked, isStory: isStory(text) }
  if (turn.kind === 'question') return before.held === '' || readsAsQuestion(text) ? undefined : refused
  if (turn.kind !== 'ask' && turn.kind !== 'review') return undefined
  if (!(asked.id in draft.replies)) return refused
  if (!asked.step.freeText) return undefined
  return { text, refused: undefined, isStory: asked.step.kind === 'paragraph' && isStory(text) }
}

function textOf(move: Move, before: Draft): string | undefined {
  if (move.kind === 'held_was') return move.what === 'reply' ? before.held : undefined
  return move.kind === 'say' && move.said.kind === 'text' ? move.said.text : undefined
}

const LETTERS = 8

/** More than a word or a number: a sentence that may tell several things. */
const isStory = (text: string): boolean => (text.match(/\p{L}/gu)?.length ?? 0) >= LETTERS
