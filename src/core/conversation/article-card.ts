import { articleCode } from '../answering/article-code.ts'
import { articleNumber, citationLine } from '../answering/citation.ts'
import type { Article } from '../answering/section.ts'
import type { Button, Card } from './card.ts'
import { button, homeButton, joinedBlocks, stacked } from './card-parts.ts'
import type { Scene } from './scene.ts'

/** Shows an article: its own words where the operator read them in, else its official page. */
export function articleButton(article: Article, scene: Scene): Button {
  const { say, world } = scene
  const named = { law: article.law, article: articleNumber(article, say) }
  const code = articleCode(article.id)
  if (!world.sources.articleText(code)) return { label: say('conversation.article', named), url: article.url }
  return button(say('conversation.article_text', named), { kind: 'place', place: 'article', id: code })
}

/** An article in its own words, with its official page. */
export function articleCard(code: string, { world, say }: Scene): Card {
  const found = world.sources.articleText(code)
  if (!found) return { text: say('conversation.gone'), buttons: [[homeButton(say)]] }
  const { article, text, inForce } = found
  return {
    heading: citationLine(article, say),
    text: joinedBlocks(article.chinese, text, say('answering.statute.in_force', { day: inForce })),
    buttons: stacked([{ label: say('conversation.article_page'), url: article.url }, homeButton(say)]),
  }
}
