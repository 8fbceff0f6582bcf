import { answer } from '../answering/answer.ts'
import type { Answer } from '../answering/question.ts'
import { consented } from '../people/consent.ts'
import { answerCard } from './answer-card.ts'
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
    { sources: world.sources, say: scene.say, assume: scene.jurisdiction },
  )
  world.observe({ kind: 'question', outcome: given.outcome })
  const kept = missingToKeep(scene) === undefined ? world.longId() : undefined
  const forModel = kept !== undefined && wantsModel(given, scene)
  const question =
    kept && ({ kind: 'question', question: { ...asked(given, scene), id: kept, askedAt: now, forModel } } as const)
  const writes: Write[] = [...(question ? [question] : []), countOf(given, scene)]
  if (forModel) return { writes, cards: [{ text: scene.say('conversation.looking') }], pendingQuestion: kept }
  return { writes, cards: [answerCard(given, kept, scene)] }
}

const wantsModel = (given: Answer, { world, member }: Scene): boolean =>
  world.settings.modelOn && consented(member.consents, 'model') && MODEL_MAY_WORD.has(given.outcome)

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
