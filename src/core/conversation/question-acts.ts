import { calculateFrom } from './calculate.ts'
import { type Outcome, show, write } from './outcome.ts'
import type { QuestionAct } from './press.ts'
import type { Scene } from './scene.ts'
import { toPerson } from './to-person.ts'

/** What a member does with an answer: rates it, or puts the question to a person, filled in already. */
export async function actOnQuestion(act: QuestionAct, questionId: string, scene: Scene): Promise<Outcome> {
  const { world, say, member, now } = scene
  const question = await world.ledger.question(questionId)
  if (question?.memberId !== member.id) return show({ text: say('conversation.gone') })
  if (act === 'person') return toPerson(question.text, scene)
  if (act === 'calculate') return calculateFrom(question, scene)
  const rated = { kind: 'rate', questionId, helped: act === 'helped', at: now } as const
  return write([rated], { text: say(act === 'helped' ? 'conversation.glad' : 'conversation.sorry') })
}
