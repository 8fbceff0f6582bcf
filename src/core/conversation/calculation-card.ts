import { resultText } from '../calculating/result-text.ts'
import type { Draft } from '../intake/draft.ts'
import { linesOf } from '../intake/lines.ts'
import { inLocale } from '../text.ts'
import { articleButton } from './article-card.ts'
import type { Card } from './card.ts'
import { button, homeButton, joinedBlocks, shownLines, stacked } from './card-parts.ts'
import { type Outcome, show, write } from './outcome.ts'
import type { DraftAct } from './press.ts'
import type { Scene } from './scene.ts'

/** A calculation with every reply given: shown, and kept put off so that any figure can still be changed. */
export function resultShown(draft: Draft, scene: Scene): Outcome {
  const card = resultCard(draft, scene)
  if (!card) return show({ text: scene.say('conversation.form_gone') })
  return write([{ kind: 'save_draft', draft: { ...draft, paused: true }, at: scene.now }], card)
}

/** The figures given and what they come to; undefined where the calculator is gone. */
function resultCard(draft: Draft, scene: Scene): Card | undefined {
  const { say, showing, locale, world } = scene
  const text = resultOf(draft, scene)
  const calculator = world.calculators.get(draft.formId)
  if (!calculator || text === undefined) return undefined
  const act = (what: DraftAct, label: string) =>
    button(label, { kind: 'draft', draftId: draft.id, act: what, stepId: undefined })
  const articles = calculator.articles.flatMap((id) => world.sources.article(id, scene.today) ?? []).slice(0, 3)
  return {
    heading: inLocale(calculator.name, locale),
    text: joinedBlocks(shownLines(linesOf(calculator, draft.replies, showing)), text, say('answering.card.disclaimer')),
    buttons: stacked([
      act('lines', say('conversation.calculation.change')),
      ...articles.map((article) => articleButton(article, scene)),
      act('to_person', say('conversation.person')),
      button(say('conversation.calculation.others'), { kind: 'place', place: 'calculators', id: undefined }),
      homeButton(say),
    ]),
    personal: true,
  }
}

/** What the figures come to, in words. */
export function resultOf(draft: Draft, { world, say, today, locale }: Scene): string | undefined {
  const calculator = world.calculators.get(draft.formId)
  if (!calculator) return undefined
  const showing = { locale, currency: calculator.jurisdiction === 'cn' ? 'CNY' : 'KRW' }
  const sum = calculator.sum(draft.replies, today)
  return resultText(calculator, sum, { replies: draft.replies, presumed: [] }, say, showing)
}
