import { answer } from '../answering/answer.ts'
import type { Answer } from '../answering/question.ts'
import { consented } from '../people/consent.ts'
import { answerCard } from './answer-card.ts'
import { portsIn } from './answer-ports.ts'
import type { Card } from './card.ts'
import { missingToKeep } from './consents.ts'
import type { Write } from './ledger.ts'
import type { Outcome } from './outcome.ts'
import type { Scene } from './scene.ts'

/** A question's outcome with its cards at hand, so that a form can put its own card behind them. */
export interface Answered extends Outcome {
  readonly cards: readonly Card[]
}

// Only these stand on sections that a model could word better; the other endings are fixed words.
const MODEL_MAY_WORD: ReadonlySet<Answer['outcome']> = new Set(['answered', 'partly_answered'])

/** A question answered: kept (masked) where the member agreed to keeping, counted without person in any case. */
export function answerCards(text: string, scene: Scene): Answered {
  const { world, member, locale, today, now } = scene
  const given = answer(
    { text, locale, jurisdiction: member.jurisdiction, askedOn: today, earlier: scene.person.asked },
    portsIn(scene),
  )
  const observed = { kind: 'question', outcome: given.outcome } as const
  const kept = missingToKeep(scene) === undefined ? world.longId() : undefined
  const forModel = kept !== undefined && wantsModel(given, scene)
  const question =
    kept && ({ kind: 'question', question: { ...asked(given, scene), id: kept, askedAt: now, forModel } } as const)
  const writes: Write[] = [...(question ? [question] : []), countOf(given, scene)]
  if (forModel) {
    const looking = { text: scene.say('conversation.looking') }
    return { writes: [...writes, owedAnswer(kept, scene)], cards: [looking], pendingQuestion: kept, observed }
  }
  return { writes, cards: [answerCard(given, kept, scene)], observed }
}

const wantsModel = (given: Answer, { world, member }: Scene): boolean =>
  world.wording !== undefined && consented(member.consents, 'model') && MODEL_MAY_WORD.has(given.outcome)

// The message that is to be replaced is on its way when the answer falls due.
const SHOWN_AFTER_MILLIS = 1000

/** The answer is owed with the question itself, so that a process that dies while a model thinks leaves nobody without one. */
function owedAnswer(questionId: string, { member, now }: Scene): Write {
  const notice = {
    key: `answer:${questionId}`,
    to: { kind: 'member', memberId: member.id },
    body: { kind: 'answer_ready', questionId, messageId: undefined },
    dueAt: new Date(now.getTime() + SHOWN_AFTER_MILLIS),
    urgent: true,
  } as const
  return { kind: 'owe', notice }
}

const asked = ({ asked: text, outcome, jurisdiction, sections }: Answer, { member }: Scene) => ({
  memberId: member.id,
  text,
  outcome,
  jurisdiction,
  sections,
})

const countOf = ({ outcome, jurisdiction }: Answer, { today }: Scene): Write => ({
  kind: 'figure',
  figure: { day: today, programmeId: 'questions', area: 'rights', jurisdiction, measure: outcome, value: 1 },
})
