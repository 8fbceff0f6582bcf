import type { Day } from '../calendar.ts'
import { type Draft, reply, setAside } from './draft.ts'
import type { Form } from './form.ts'
import { type Leg, walk } from './journey.ts'
import { type Problem, type ProblemKind, type Said, SKIPPED } from './step.ts'

/** What a member does to a draft. Faces only translate into these. */
export type Move =
  | { readonly kind: 'show' }
  /** `stepId` where a button of a certain card was pressed; else the open step is meant. */
  | { readonly kind: 'say'; readonly said: Said; readonly stepId?: string }
  | { readonly kind: 'back' }
  | { readonly kind: 'keep' }
  | { readonly kind: 'skip' }
  | { readonly kind: 'change'; readonly stepId: string }
  | { readonly kind: 'pause' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'confirm' }
  /** The member says what a held text was. */
  | { readonly kind: 'held_was'; readonly what: 'reply' | 'question' }

/** What the bot does next. */
export type Turn =
  | { readonly kind: 'ask'; readonly leg: Leg; readonly problem?: Problem }
  | { readonly kind: 'reply_or_question'; readonly leg: Leg; readonly text: string }
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'review' }
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'paused' }
  | { readonly kind: 'cancelled' }

/** A turn that shows the form itself: a question, a doubt about a text, or everything for confirmation. */
export type Standing = Extract<Turn, { kind: 'ask' | 'reply_or_question' | 'review' }>

/** What the engine must know of the world, handed in so that a turn stays pure. */
export interface Hearing {
  readonly today: Day
  /** The text reads as a question, whatever it is about. */
  readsAsQuestion(text: string): boolean
  /** Search is sure of an answer to it. */
  isAnswerable(text: string): boolean
}

export interface Taken {
  readonly draft: Draft
  readonly turn: Turn
}

/** One move on a draft: what the draft becomes and what to say. Pure; never throws for a member's doing. */
export function takeTurn(form: Form, draft: Draft, move: Move, hearing: Hearing): Taken {
  switch (move.kind) {
    case 'show':
      return at(form, { ...draft, paused: false, held: draft.held || undefined })
    case 'say':
      return hear(form, draft, move.said, move.stepId, hearing)
    case 'back':
      return goBack(form, draft)
    case 'keep':
      return keep(form, draft)
    case 'skip':
      return skip(form, draft)
    case 'change':
      return at(form, setAside(draft, move.stepId))
    case 'pause':
      return { draft: { ...draft, paused: true }, turn: { kind: 'paused' } }
    case 'cancel':
      return { draft, turn: { kind: 'cancelled' } }
    case 'confirm':
      return walk(form, draft.replies).next ? at(form, draft) : { draft, turn: { kind: 'confirmed' } }
    case 'held_was':
      return settleHeld(form, draft, move.what, hearing)
  }
}

/** The card that this draft stands at. */
export function at(form: Form, draft: Draft, problem?: Problem): { readonly draft: Draft; readonly turn: Standing } {
  const { next } = walk(form, draft.replies)
  if (!next) return { draft, turn: { kind: 'review' } }
  if (draft.held) return { draft, turn: { kind: 'reply_or_question', leg: next, text: draft.held } }
  return { draft, turn: problem ? { kind: 'ask', leg: next, problem } : { kind: 'ask', leg: next } }
}

function hear(form: Form, draft: Draft, said: Said, stepId: string | undefined, hearing: Hearing): Taken {
  if (said.kind === 'text' && draft.held === '')
    return { draft: { ...draft, held: undefined }, turn: { kind: 'question', text: said.text } }
  const leg = legMeant(form, draft, stepId)
  if (!leg) return typedAtReview(form, draft, said)
  if (said.kind === 'text' && leg.step.freeText && hearing.readsAsQuestion(said.text)) {
    return at(form, { ...draft, held: said.text })
  }
  return put(form, { ...draft, held: undefined }, leg, said, hearing)
}

/** A text typed while everything is filled in can only be a question; anything else shows the card again. */
function typedAtReview(form: Form, draft: Draft, said: Said): Taken {
  return said.kind === 'text' ? { draft, turn: { kind: 'question', text: said.text } } : at(form, draft)
}

function put(form: Form, draft: Draft, leg: Leg, said: Said, hearing: Hearing): Taken {
  const reading = leg.step.read(said, { today: hearing.today, soFar: partsOf(draft, leg.id) })
  switch (reading.kind) {
    case 'value':
      return at(form, reply(draft, leg.id, reading.value))
    case 'partial':
      return at(form, { ...reopened(draft, leg.id), parts: { ...draft.parts, [leg.id]: reading.value } })
    case 'problem':
      if (said.kind === 'text' && !UNDERSTOOD.has(reading.problem.kind) && isQuestion(said.text, hearing))
        return { draft, turn: { kind: 'question', text: said.text } }
      return at(form, draft, reading.problem)
  }
}

// Problems of a reply that was meant as one: 31 April, a sum that is too large, "I do not agree".
const UNDERSTOOD: ReadonlySet<ProblemKind> = new Set([
  'consent_needed',
  'no_such_day',
  'day_is_future',
  'day_is_past',
  'amount_too_small',
  'amount_too_large',
  'count_out_of_range',
])

const isQuestion = (text: string, hearing: Hearing): boolean =>
  hearing.readsAsQuestion(text) || hearing.isAnswerable(text)

/** Parts given before: unfinished ones, or a finished reply that a press on its old card goes on with. */
const partsOf = (draft: Draft, stepId: string): unknown =>
  draft.parts[stepId] ?? draft.setAside[stepId] ?? draft.replies[stepId]

/** A press that adds to a finished reply opens it again. */
const reopened = (draft: Draft, stepId: string): Draft => (stepId in draft.replies ? setAside(draft, stepId) : draft)

/** A button stays on the member's screen, so a press on an earlier card changes that reply; one for a step not reached yet does nothing. */
function legMeant(form: Form, draft: Draft, stepId: string | undefined): Leg | undefined {
  const { taken, next } = walk(form, draft.replies)
  if (stepId === undefined) return next
  return [...taken, next].find((leg) => leg?.id === stepId) ?? next
}

function goBack(form: Form, draft: Draft): Taken {
  const last = walk(form, draft.replies).taken.at(-1)
  const open = { ...draft, held: undefined }
  return at(form, last ? setAside(open, last.id) : open)
}

function keep(form: Form, draft: Draft): Taken {
  const { next } = walk(form, draft.replies)
  if (!next || !(next.id in draft.setAside)) return at(form, draft, { kind: 'nothing_to_keep' })
  return at(form, reply(draft, next.id, draft.setAside[next.id]))
}

function skip(form: Form, draft: Draft): Taken {
  const { next } = walk(form, draft.replies)
  return at(form, next?.step.optional ? reply(draft, next.id, SKIPPED) : draft)
}

function settleHeld(form: Form, draft: Draft, what: 'reply' | 'question', hearing: Hearing): Taken {
  const { held } = draft
  const open = { ...draft, held: undefined }
  const { next } = walk(form, draft.replies)
  if (held === undefined || !next) return at(form, open)
  if (what === 'question') return { draft: open, turn: { kind: 'question', text: held } }
  return put(
    form,
    open,
    next,
    { kind: 'text', text: held },
    { ...hearing, readsAsQuestion: () => false, isAnswerable: () => false },
  )
}
