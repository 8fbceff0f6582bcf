import { deadlineRule } from '../../deadlines/rules.ts'
import type { Draft } from '../../intake/draft.ts'
import { linesOf } from '../../intake/lines.ts'
import { inLocale } from '../../text.ts'
import { articleButton } from '../article-card.ts'
import type { Button, Card } from '../card.ts'
import { button, homeButton, joinedBlocks, shownLines, stacked } from '../card-parts.ts'
import { type Outcome, show, write } from '../outcome.ts'
import type { DraftAct } from '../press.ts'
import type { Scene } from '../scene.ts'
import { deadlineForm } from './form.ts'
import { type Result, resultOfDraft, resultText } from './result.ts'

/** A limit with everything told: shown, and kept put off so that any of it can still be changed. */
export function deadlineShown(draft: Draft, scene: Scene): Outcome {
  const card = resultCard(draft, scene)
  if (!card) return show({ text: scene.say('conversation.form_gone') })
  return write([{ kind: 'save_draft', draft: { ...draft, paused: true }, at: scene.now }], card)
}

function resultCard(draft: Draft, scene: Scene): Card | undefined {
  const { say, showing, locale } = scene
  const rule = deadlineRule(draft.formId)
  const result = resultOfDraft(draft, scene)
  if (!rule || !result) return undefined
  const act = (what: DraftAct, label: string) =>
    button(label, { kind: 'draft', draftId: draft.id, act: what, stepId: undefined })
  return {
    heading: inLocale(rule.name, locale),
    text: joinedBlocks(shownLines(linesOf(deadlineForm(rule), draft.replies, showing)), resultText(result, scene)),
    buttons: stacked([
      ...offers(result, act, scene),
      act('lines', say('conversation.deadline.change')),
      ...articleOf(result, scene),
      act('to_person', say('conversation.person')),
      homeButton(say),
    ]),
    personal: true,
  }
}

type Act = (what: DraftAct, label: string) => Button

/** What can be done with a last day that has not passed; or the way to the rule that holds instead. */
function offers(result: Result, act: Act, { say, locale }: Scene): Button[] {
  if (result.kind === 'other_rule') {
    const { id, name } = result.rule
    const label = say('conversation.deadline.other', { name: inLocale(name, locale) })
    return [button(label, { kind: 'place', place: 'deadline', id })]
  }
  if (result.kind !== 'worked_out' || result.deadline.daysLeft < 0) return []
  const remind = result.deadline.daysLeft > 0 ? [act('remind', say('conversation.deadline.remind'))] : []
  return [act('to_calendar', say('conversation.deadline.to_calendar')), ...remind]
}

function articleOf(result: Result, scene: Scene): Button[] {
  if (result.kind !== 'worked_out') return []
  const article = scene.world.sources.article(result.rule.article, scene.today)
  return article ? [articleButton(article, scene)] : []
}
