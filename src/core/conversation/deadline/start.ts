import { dayToldIn } from '../../calculating/day-told.ts'
import { chosenIn, settled } from '../../deadlines/meaning.ts'
import type { DeadlineRule } from '../../deadlines/rule.ts'
import { DEADLINE_RULES, deadlineRule } from '../../deadlines/rules.ts'
import { newDraft } from '../../intake/draft.ts'
import type { Replies } from '../../intake/form.ts'
import { inLocale } from '../../text.ts'
import type { Card } from '../card.ts'
import { button, homeButton, stacked } from '../card-parts.ts'
import { consentCard, missingToKeep } from '../consents.ts'
import type { AskedQuestion, Write } from '../ledger.ts'
import { type Outcome, show } from '../outcome.ts'
import { startDraft } from '../play.ts'
import type { Scene } from '../scene.ts'
import { dayStepIn } from './form.ts'

/** The limits of the member's country. */
export function deadlinesCard({ jurisdiction, locale, say }: Scene): Card {
  const here = DEADLINE_RULES.filter((rule) => rule.jurisdiction === jurisdiction)
  const buttons = here.map(({ id, name }) => button(inLocale(name, locale), { kind: 'place', place: 'deadline', id }))
  return {
    heading: say('conversation.deadline.menu'),
    text: say('conversation.deadline.menu_text'),
    buttons: stacked([
      ...buttons,
      button(say('conversation.deadline.limits'), { kind: 'place', place: 'limits', id: undefined }),
      homeButton(say),
    ]),
  }
}

/** Asks what a limit depends on, as far as it is not known; an earlier one that was finished or left makes room for it. */
export async function startDeadline(id: string, replies: Replies, scene: Scene): Promise<Outcome> {
  const { world, say, member, person, today } = scene
  const rule = deadlineRule(id)
  if (!rule) return show({ text: say('conversation.gone') })
  const missing = missingToKeep(scene)
  if (missing) return show(consentCard(missing, scene))
  const purpose = { kind: 'deadline' } as const
  const draft = newDraft(
    { id, edition: 1, steps: {} },
    { id: world.shortId(), owner: member.id, purpose, startedOn: today, replies },
  )
  const earlier = person.drafts.filter((one) => one.purpose.kind === 'deadline')
  const rest = { ...scene, person: { ...person, drafts: person.drafts.filter((one) => !earlier.includes(one)) } }
  const started = await startDraft(draft, rest)
  return {
    ...started,
    writes: [...earlier.map((one): Write => ({ kind: 'drop_draft', draft: one })), ...started.writes],
  }
}

/** Goes on with the limit that a question is about, with what it told. */
export function deadlineOfQuestion({ text, sections }: AskedQuestion, scene: Scene): Promise<Outcome> | Outcome {
  const { world, say, today } = scene
  const offered = sections.map((id) => world.sources.section(id)?.deadline).find((id) => id !== undefined)
  const rule = offered === undefined ? undefined : deadlineRule(offered)
  return rule ? startDeadline(rule.id, toldOf(rule, text, today), scene) : show({ text: say('conversation.gone') })
}

function toldOf(rule: DeadlineRule, text: string, today: string): Replies {
  const chosen = chosenIn(rule, text)
  const found = settled(rule, chosen)
  const step = dayStepIn(rule, chosen)
  const from = found.kind === 'runs' ? dayToldIn(text, today, found.rule.clue) : undefined
  // A day to come would be refused by the step itself.
  const fits = from !== undefined && (from <= today || rule.mayCome)
  return step !== undefined && fits ? { ...chosen, [step]: from } : chosen
}
