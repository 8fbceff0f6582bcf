import { confidentQuestion, readsAsQuestion } from '../answering/reads-as-question.ts'
import { carryOver, type Draft } from '../intake/draft.ts'
import type { Programme } from '../intake/programme.ts'
import { at, type Hearing, type Move, type Turn, takeTurn } from '../intake/turn.ts'
import { consented } from '../people/consent.ts'
import { inLocale } from '../text.ts'
import { answerCards } from './ask.ts'
import { resultShown } from './calculation-card.ts'
import type { Card } from './card.ts'
import { button, homeButton, stacked } from './card-parts.ts'
import { consentCard, missingToKeep } from './consents.ts'
import { deadlineShown } from './deadline/card.ts'
import { type Framed, formCard } from './form-card.ts'
import { framedFor } from './framed.ts'
import { confirm } from './handing-in.ts'
import type { Write } from './ledger.ts'
import { type Outcome, show, write } from './outcome.ts'
import { hearBesides } from './reading/hear-besides.ts'
import { noted } from './reading/note.ts'
import { readOn } from './reading/read-on.ts'
import type { Scene } from './scene.ts'

/** Puts a draft in front of the member, with what they did to it; the one that was open is put off, not lost. */
export function startDraft(draft: Draft, scene: Scene, move: Move = { kind: 'show' }): Promise<Outcome> {
  return withWrites(putOffOthers(draft, scene), play({ ...draft, paused: false }, move, scene))
}

export function putOffOthers(draft: Draft, { person, now }: Scene): Write[] {
  const others = person.drafts.filter((other) => !other.paused && other.id !== draft.id)
  return others.map((other) => ({ kind: 'save_draft', draft: { ...other, paused: true }, at: now }))
}

/** One move on a draft: decided by the engine, saved, shown. */
export async function play(stored: Draft, move: Move, asked: Scene): Promise<Outcome> {
  const scene = inCaseCurrency(stored, asked)
  const framed = framedFor(stored, scene)
  if (!framed) return show({ text: scene.say('conversation.form_gone') })
  const { draft: present, lost } = carryOver(framed.form, stored)
  const missing = missingConsent(framed.programme, scene)
  if (missing && move.kind !== 'cancel' && move.kind !== 'pause') {
    return write([saved(present, scene)], consentCard(missing, scene))
  }
  const taken = takeTurn(framed.form, present, move, hearingIn(scene))
  const { draft, turn, note, story } = hearBesides(taken, move, present, framed, scene)
  const told = lost.length > 0 ? [lostCard(lost, framed, scene)] : []
  const outcome = carryOut(turn, draft, framed, told, scene)
  return withWrites(readOn(story, draft, scene), note ? noted(await outcome, note) : outcome)
}

function carryOut(
  turn: Turn,
  draft: Draft,
  framed: Framed,
  told: readonly Card[],
  scene: Scene,
): Promise<Outcome> | Outcome {
  switch (turn.kind) {
    case 'review':
      if (draft.purpose.kind === 'calculation') return resultShown(draft, scene)
      if (draft.purpose.kind === 'deadline') return deadlineShown(draft, scene)
      return write([saved(draft, scene)], ...told, formCard(turn, draft, framed, scene))
    case 'ask':
    case 'reply_or_question':
      return write([saved(draft, scene)], ...told, formCard(turn, draft, framed, scene))
    case 'question':
      return answerThenAskAgain(turn.text, draft, framed, scene)
    case 'confirmed':
      return confirm(draft, framed, scene)
    case 'paused':
      return write([saved(draft, scene)], pausedCard(draft, scene))
    case 'cancelled':
      return {
        ...write([{ kind: 'drop_draft', draft }], { text: scene.say('intake.cancelled') }),
        observed: { kind: 'draft_ended', how: 'cancelled' },
      }
  }
}

/** A question in the middle of a form: answered, then the open card once more; the slot is untouched. */
export async function answerThenAskAgain(text: string, draft: Draft, framed: Framed, scene: Scene): Promise<Outcome> {
  const answered = answerCards(text, scene)
  const again = formCard(at(framed.form, { ...draft, held: undefined }).turn, draft, framed, scene)
  return { ...answered, writes: [saved(draft, scene), ...answered.writes], cards: [...answered.cards, again] }
}

/** Staff decide in the currency of the case, whatever their own country. */
function inCaseCurrency({ purpose }: Draft, scene: Scene): Scene {
  return purpose.kind === 'move' ? { ...scene, showing: { ...scene.showing, currency: purpose.currency } } : scene
}

function hearingIn({ today, world, jurisdiction }: Scene): Hearing {
  return {
    today,
    readsAsQuestion,
    isAnswerable: (text) => confidentQuestion(text, jurisdiction, today, world.sources),
  }
}

const saved = (draft: Draft, { now }: Scene): Write => ({ kind: 'save_draft', draft, at: now })

// A consent taken back counts for what was begun before, too. Staff's own forms hold nothing of theirs.
const missingConsent = (programme: Programme | undefined, scene: Scene) =>
  programme && (missingToKeep(scene) ?? programme.consents.find((kind) => !consented(scene.member.consents, kind)))

function lostCard(lost: readonly string[], { form }: Framed, { say, locale }: Scene): Card {
  const labels = lost.map((id) => form.steps[id]).map((step) => step && inLocale(step.ask, locale))
  return {
    text: say('intake.carried.lost', { labels: labels.filter(Boolean).join(', ') || say('intake.carried.removed') }),
  }
}

function pausedCard(draft: Draft, { say }: Scene): Card {
  const resume = button(say('intake.resume'), { kind: 'draft', draftId: draft.id, act: 'resume', stepId: undefined })
  return { text: say('intake.paused'), buttons: stacked([resume, homeButton(say)]) }
}

async function withWrites(writes: readonly Write[], outcome: Promise<Outcome> | Outcome): Promise<Outcome> {
  const settled = await outcome
  return { ...settled, writes: [...writes, ...settled.writes] }
}
