import { answer } from '../answering/answer.ts'
import { mask } from '../answering/mask.ts'
import { portsIn } from './answer-ports.ts'
import { articleButton } from './article-card.ts'
import type { Card } from './card.ts'
import { type Outcome, show } from './outcome.ts'
import type { Scene } from './scene.ts'

/**
 * A shared chat: a general question that was put to the bot is answered with the law and its articles; anything of one's own moves to the
 * private chat. Nothing is kept.
 */
export function answerInGroup(scene: Scene): Outcome {
  const { heard } = scene.incoming
  // A personal card in a shared chat: the face puts a link there that goes on with this very press or command in private.
  if (heard.kind !== 'text') return show({ text: scene.say('conversation.privately'), personal: true })
  if (mask(heard.text).found.length > 0) return show(privatelyCard(scene))
  const { locale, today } = scene
  const given = answer(
    { text: heard.text, locale, jurisdiction: undefined, askedOn: today, earlier: [] },
    portsIn(scene),
  )
  if (given.outcome !== 'answered' && given.outcome !== 'crisis') return show(privatelyCard(scene))
  const articles = given.citations.map((article) => [articleButton(article, scene)])
  const card: Card = { text: given.text, buttons: [...articles, ...privateRow(scene)] }
  return show(given.heading === undefined ? card : { ...card, heading: given.heading })
}

/** A neutral line and the way into the private chat. */
export const privatelyCard = (scene: Scene): Card => ({
  text: scene.say('conversation.privately'),
  buttons: privateRow(scene),
})

function privateRow({ world, say }: Scene) {
  const url = world.linkInto('g')
  return url === undefined ? [] : [[{ label: say('conversation.private_chat'), url }]]
}
