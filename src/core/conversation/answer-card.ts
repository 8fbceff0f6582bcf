import type { Answer, Pointer } from '../answering/question.ts'
import { forQuestions } from '../intake/catalogue.ts'
import { nameIn } from '../intake/programme.ts'
import { inLocale } from '../text.ts'
import { articleButton } from './article-card.ts'
import type { Button, Card } from './card.ts'
import { button, homeButton, stacked } from './card-parts.ts'
import type { Scene } from './scene.ts'

/** An answer with what can be done from it. Without a question id (nothing kept) it cannot be rated. */
export function answerCard(given: Answer, questionId: string | undefined, scene: Scene): Card {
  const { say } = scene
  const rating = questionId === undefined || !isRated(given) ? [] : ratingRow(questionId, scene)
  const toRead = stacked([...given.choices, ...given.related].map(sectionButton))
  const offered = stacked([
    ...deadlineButtons(given, questionId, scene),
    ...calculatorButtons(given, questionId, scene),
    ...programmeButtons(given, scene),
  ])
  const rows = [
    ...(isOffer(given) ? [...offered, ...toRead] : [...toRead, ...offered]),
    ...stacked(given.citations.map((article) => articleButton(article, scene))),
    ...(rating.length > 0 ? [rating] : []),
    ...(given.consult ? [[personButton(questionId, scene)]] : []),
    [homeButton(say)],
  ]
  const card: Card = { text: given.text, buttons: rows }
  return given.heading === undefined ? card : { ...card, heading: given.heading }
}

const isOffer = ({ outcome }: Answer): boolean =>
  outcome === 'programme_offered' || outcome === 'calculator_offered' || outcome === 'deadline_offered'

const isRated = ({ outcome }: Answer): boolean => outcome === 'answered' || outcome === 'partly_answered'

// Section ids are at most 60 bytes by the knowledge linter, so that they fit a button.
const sectionButton = ({ id, label }: Pointer): Button => button(`📖 ${label}`, { kind: 'place', place: 'section', id })

function programmeButtons({ programme }: Answer, { world, jurisdiction, locale, say }: Scene): Button[] {
  const offered = programme === undefined ? undefined : world.catalogue.get(programme)
  if (!offered?.names[jurisdiction]) return []
  const name = inLocale(nameIn(offered, jurisdiction), locale)
  return [
    button(`${offered.icon} ${say('conversation.apply_for', { name })}`, {
      kind: 'place',
      place: 'programme',
      id: offered.id,
    }),
  ]
}

/** Goes on with the question's own figures where the question was kept; a finished sum can be changed that way. */
function calculatorButtons({ calculator, result }: Answer, questionId: string | undefined, scene: Scene): Button[] {
  const offered = calculator === undefined ? undefined : scene.world.calculators.get(calculator)
  if (!offered) return []
  const name = inLocale(offered.name, scene.locale)
  const label = `${offered.icon} ${result === undefined ? name : scene.say('conversation.calculation.change')}`
  if (questionId !== undefined) return [button(label, { kind: 'question', act: 'calculate', questionId })]
  return [button(label, { kind: 'place', place: 'calculate', id: offered.id })]
}

/** Asks what the limit depends on, with what the question told where it was kept. */
function deadlineButtons({ deadline }: Answer, questionId: string | undefined, { say }: Scene): Button[] {
  if (!deadline) return []
  const label = say('conversation.deadline.check')
  if (questionId !== undefined) return [button(label, { kind: 'question', act: 'deadline', questionId })]
  return [button(label, { kind: 'place', place: 'deadline', id: deadline.rule })]
}

const ratingRow = (questionId: string, { say }: Scene): Button[] => [
  button(say('conversation.helped'), { kind: 'question', act: 'helped', questionId }),
  button(say('conversation.not_helped'), { kind: 'question', act: 'not_helped', questionId }),
]

function personButton(questionId: string | undefined, { world, say }: Scene): Button {
  const label = say('conversation.person')
  if (questionId !== undefined) return button(label, { kind: 'question', act: 'person', questionId })
  return button(label, { kind: 'place', place: 'begin', id: forQuestions(world.catalogue)?.programme.id })
}
