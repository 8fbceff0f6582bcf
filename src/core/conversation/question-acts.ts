import { forQuestions } from '../intake/catalogue.ts'
import { begin } from './begin.ts'
import { type Outcome, show, write } from './outcome.ts'
import type { QuestionAct } from './press.ts'
import type { Scene } from './scene.ts'

/** What a member does with an answer: rates it, or puts the question to a person, filled in already. */
export async function actOnQuestion(act: QuestionAct, questionId: string, scene: Scene): Promise<Outcome> {
  const { world, say, member, now } = scene
  const question = await world.ledger.question(questionId)
  if (question?.memberId !== member.id) return show({ text: say('conversation.gone') })
  if (act === 'person') return toPerson(question.text, scene)
  const rated = { kind: 'rate', questionId, helped: act === 'helped', at: now } as const
  return write([rated], { text: say(act === 'helped' ? 'conversation.glad' : 'conversation.sorry') })
}

function toPerson(text: string, scene: Scene): Promise<Outcome> | Outcome {
  const counsel = forQuestions(scene.world.catalogue)
  if (!counsel) return show({ text: scene.say('conversation.gone') })
  return begin(counsel.programme.id, scene, { setAside: { [counsel.step]: text } })
}
