import { mask } from '../answering/mask.ts'
import type { Draft } from '../intake/draft.ts'
import { walk } from '../intake/journey.ts'
import type { Said } from '../intake/step.ts'
import { at } from '../intake/turn.ts'
import { answerCards } from './ask.ts'
import { command } from './commands.ts'
import { formCard } from './form-card.ts'
import { framedFor } from './framed.ts'
import type { Heard } from './incoming.ts'
import { nextCard } from './onboarding.ts'
import { type Outcome, show } from './outcome.ts'
import { play } from './play.ts'
import { press } from './press-on.ts'
import type { Scene } from './scene.ts'

/** What a member did in their own chat. */
export async function listen(scene: Scene): Promise<Outcome> {
  const { heard } = scene.incoming
  switch (heard.kind) {
    case 'command':
      return command(heard.name, heard.rest, scene)
    case 'pressed':
      return press(heard.press, scene)
    case 'text':
      return hearText(heard.text, scene)
    case 'phone':
      return intoForm({ kind: 'phone', number: heard.number }, scene)
    case 'file':
      return intoForm({ kind: 'file', file: { ...heard.file, name: mask(heard.file.name).text } }, scene)
    case 'place':
      return intoForm({ kind: 'place', latitude: heard.latitude, longitude: heard.longitude }, scene)
    case 'unreadable':
      return intoForm({ kind: 'unreadable', what: heard.what }, scene)
    case 'file_refused':
      return refusedFile(heard, scene)
  }
}

/** Crisis words are answered first, whatever is open; the form waits below the answer. */
export async function inCrisis(words: string, scene: Scene): Promise<Outcome> {
  const answered = answerCards(words, scene)
  if (scene.incoming.shared || !scene.open) return answered
  const framed = framedFor(scene.open, scene)
  const again = framed ? [formCard(at(framed.form, scene.open).turn, scene.open, framed, scene)] : []
  return { ...answered, cards: [...answered.cards, ...again] }
}

async function hearText(text: string, scene: Scene): Promise<Outcome> {
  const { open } = scene
  if (!open) return askFreely(text, scene)
  if (holdsPersonalNumber(text, open, scene)) return refused('personal_number', open, scene)
  return play(open, { kind: 'say', said: { kind: 'text', text } }, scene)
}

/** A first question is answered at once; what a newcomer must be asked comes behind the answer. */
function askFreely(text: string, scene: Scene): Outcome {
  const answered = answerCards(text, scene)
  return isSettled(scene) ? answered : { ...answered, cards: [...answered.cards, nextCard(scene)] }
}

const isSettled = ({ member, world }: Scene): boolean =>
  member.locale !== undefined &&
  (member.jurisdiction !== undefined || world.settings.jurisdictions.length === 1) &&
  member.consents.length > 0

/** 주민등록번호 and its like are never taken, even with consent; a bank account's digits are. */
function holdsPersonalNumber(text: string, open: Draft, scene: Scene): boolean {
  const framed = framedFor(open, scene)
  const step = framed && walk(framed.form, open.replies).next?.step
  return mask(text, { account: step?.account === true }).found.length > 0
}

function refused(
  kind: 'personal_number' | 'file_type_refused' | 'file_too_large' | 'file_empty',
  open: Draft,
  scene: Scene,
): Outcome {
  const framed = framedFor(open, scene)
  if (!framed) return show({ text: scene.say('conversation.form_gone') })
  return show(formCard(at(framed.form, open, { kind }).turn, open, framed, scene))
}

async function intoForm(said: Said, scene: Scene): Promise<Outcome> {
  const { open, say } = scene
  if (open) return play(open, { kind: 'say', said }, scene)
  return show(
    { text: say(said.kind === 'file' ? 'conversation.file_for_what' : 'conversation.text_please') },
    nextCard(scene),
  )
}

function refusedFile({ why }: Heard & { kind: 'file_refused' }, scene: Scene): Outcome {
  return scene.open ? refused(why, scene.open, scene) : show({ text: scene.say(`intake.problem.${why}`) })
}
