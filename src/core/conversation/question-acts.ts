import { calculateFrom } from './calculate.ts'
import { deadlineOfQuestion } from './deadline/start.ts'
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
  if (act === 'deadline') return deadlineOfQuestion(question, scene)
  const rated = { kind: 'rate', questionId, helped: act === 'helped', text: question.text, at: now } as const
  return write([rated], { text: say(act === 'helped' ? 'conversation.glad' : 'conversation.sorry') })
}
