import { answer } from '../answering/answer.ts'
import { completed } from '../answering/follow-up.ts'
import { maskLeaving } from '../answering/mask-leaving.ts'
import type { Answer, Question } from '../answering/question.ts'
import { dayAt } from '../calendar.ts'
import { consented } from '../people/consent.ts'
import { answerCard } from './answer-card.ts'
import { portsIn } from './answer-ports.ts'
import type { Card } from './card.ts'
import { knownOf } from './reading/read-on.ts'
import type { Scene } from './scene.ts'

/** The checked answer to a question that was put to a model; the curated one where the model failed in any way, or consent was taken back. */
export async function wordedCard(questionId: string, scene: Scene): Promise<Card | undefined> {
  const { world, locale, member } = scene
  const asked = await world.ledger.question(questionId)
  if (!asked) return undefined
  const { text, askedAt } = asked
  const earlier = await world.ledger.askedBefore(asked)
  const askedOn = dayAt(askedAt, world.settings.timeZone)
  const question = { text, locale, jurisdiction: member.jurisdiction, askedOn, earlier }
  if (!consented(member.consents, 'model')) return answerCard(answer(question, portsIn(scene)), questionId, scene)
  const curated = await curatedByMeaning(question, scene)
  const worded = await world.wording?.({ questionId, question, curated, askedAt, known: knownOf(scene) })
  return answerCard(worded ?? curated, questionId, scene)
}

/** The curated answer, found by meaning too where that is had and still ends in an answer. */
async function curatedByMeaning(question: Question, scene: Scene): Promise<Answer> {
  const ports = portsIn(scene)
  const byWords = answer(question, ports)
  const text = maskLeaving(completed(byWords.asked, question.earlier), knownOf(scene))
  const sources = isAnswer(byWords) ? await scene.world.byMeaning?.(text) : undefined
  const byBoth = sources && answer(question, { ...ports, sources })
  return byBoth && isAnswer(byBoth) ? byBoth : byWords
}

const isAnswer = ({ outcome }: Answer): boolean => outcome === 'answered' || outcome === 'partly_answered'
