import type { Move } from '../intake/turn.ts'
import { resultToPerson } from './calculate.ts'
import { button } from './card-parts.ts'
import { actOnCase } from './case-acts.ts'
import { consentGiven } from './consent-given.ts'
import { deadlineAct } from './deadline/remind.ts'
import { deadlineToPerson } from './deadline/to-person.ts'
import { linesCard } from './form-card.ts'
import { framedFor } from './framed.ts'
import type { Write } from './ledger.ts'
import { memberWrite } from './member-write.ts'
import { nextCard } from './onboarding.ts'
import { type Outcome, show, write } from './outcome.ts'
import { goTo } from './places.ts'
import { play, putOffOthers, startDraft } from './play.ts'
import { type Press, pressMeant } from './press.ts'
import { actOnQuestion } from './question-acts.ts'
import { type Scene, sceneOf } from './scene.ts'
import { whereNow } from './where-now.ts'

/** What a press on one of the bot's own buttons does. */
export async function press(data: string, scene: Scene): Promise<Outcome> {
  const meant = pressMeant(data)
  return meant ? pressedOn(meant, scene) : show({ text: scene.say('conversation.old_button') }, nextCard(scene))
}

async function pressedOn(meant: Press, scene: Scene): Promise<Outcome> {
  const { member, incoming, world, person } = scene
  switch (meant.kind) {
    case 'option':
      return onDraft(
        meant.draftId,
        { kind: 'say', said: { kind: 'option', option: meant.option }, stepId: meant.stepId },
        scene,
      )
    case 'draft':
      return draftAct(meant, scene)
    case 'place':
      return goTo(meant.place, meant.id, scene)
    case 'case':
      return actOnCase(meant.act, meant.reference, scene)
    case 'question':
      return actOnQuestion(meant.act, meant.questionId, scene)
    case 'consent':
      return consentGiven(meant, scene)
    case 'locale':
    case 'jurisdiction': {
      const change = meant.kind === 'locale' ? { locale: meant.locale } : { jurisdiction: meant.jurisdiction }
      const changed = { ...person, member: { ...member, ...change } }
      return write([memberWrite(member, change)], { ...nextCard(sceneOf(world, incoming, changed)), inPlace: true })
    }
    case 'desk':
      return show({ text: scene.say('staff.not_staff') })
  }
}

function draftAct({ draftId, act, stepId }: Press & { kind: 'draft' }, scene: Scene): Promise<Outcome> | Outcome {
  switch (act) {
    case 'back':
    case 'keep':
    case 'skip':
    case 'confirm':
      return onDraft(draftId, { kind: act }, scene)
    case 'done':
      return onDraft(draftId, { kind: 'say', said: { kind: 'done' } }, scene)
    case 'restart':
      return onDraft(draftId, { kind: 'say', said: { kind: 'restart' } }, scene)
    case 'later':
      return onDraft(draftId, { kind: 'pause' }, scene)
    case 'resume':
      return onDraft(draftId, { kind: 'show' }, scene)
    case 'cancel_yes':
      return onDraft(draftId, { kind: 'cancel' }, scene)
    case 'change':
      return onDraft(draftId, { kind: 'change', stepId: stepId ?? '' }, scene)
    case 'was_reply':
      return onDraft(draftId, { kind: 'held_was', what: 'reply' }, scene)
    case 'was_question':
      return onDraft(draftId, { kind: 'held_was', what: 'question' }, scene)
    case 'ask':
      return askInForm(draftId, scene)
    case 'cancel':
      return cancelSure(draftId, scene)
    case 'to_person':
      return deadlineToPerson(draftId, scene) ?? resultToPerson(draftId, scene)
    case 'to_calendar':
    case 'remind':
    case 'remind_yes':
      return deadlineAct(act, draftId, scene)
    case 'lines':
      return chooseLine(draftId, scene)
  }
}

async function onDraft(draftId: string, move: Move, scene: Scene): Promise<Outcome> {
  const draft = scene.person.drafts.find(({ id }) => id === draftId)
  // A press on a card of a draft that was put off takes it up again.
  const goesOn = move.kind !== 'cancel' && move.kind !== 'pause'
  if (draft && goesOn) return startDraft(draft, scene, move)
  return draft ? play(draft, move, scene) : draftOver(scene)
}

const draftOver = async (scene: Scene): Promise<Outcome> =>
  show({ text: scene.say('conversation.draft_over') }, ...(await whereNow(scene)))

/** Whatever the step would take, the next text is a question. */
function askInForm(draftId: string, scene: Scene): Outcome {
  const { say, person, now } = scene
  const draft = person.drafts.find(({ id }) => id === draftId)
  const asked = { text: say('conversation.ask_in_form') }
  if (!draft) return show(asked)
  const marked: Write = { kind: 'save_draft', draft: { ...draft, held: '', paused: false }, at: now }
  return write([...putOffOthers(draft, scene), marked], asked)
}

function cancelSure(draftId: string, { say }: Scene): Outcome {
  const yes = button(say('intake.cancel.yes'), { kind: 'draft', draftId, act: 'cancel_yes', stepId: undefined })
  const no = button(say('intake.cancel.no'), { kind: 'draft', draftId, act: 'resume', stepId: undefined })
  return show({ text: say('intake.cancel.sure'), buttons: [[yes], [no]] })
}

function chooseLine(draftId: string, scene: Scene): Outcome {
  const draft = scene.person.drafts.find(({ id }) => id === draftId)
  const framed = draft && framedFor(draft, scene)
  return show(draft && framed ? linesCard(draft, framed, scene) : { text: scene.say('conversation.draft_over') })
}
