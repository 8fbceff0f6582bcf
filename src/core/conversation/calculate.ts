import { calculationIn } from '../calculating/calculation.ts'
import type { Calculator } from '../calculating/calculator.ts'
import { newDraft } from '../intake/draft.ts'
import type { Replies } from '../intake/form.ts'
import { inLocale } from '../text.ts'
import { resultOf } from './calculation-card.ts'
import type { Card } from './card.ts'
import { button, homeButton, stacked } from './card-parts.ts'
import { consentCard, missingToKeep } from './consents.ts'
import type { AskedQuestion, Write } from './ledger.ts'
import { type Outcome, show } from './outcome.ts'
import { startDraft } from './play.ts'
import type { Scene } from './scene.ts'
import { toPerson } from './to-person.ts'

/** The calculators of the member's country. */
export function calculatorsCard({ world, jurisdiction, locale, say }: Scene): Card {
  const here = [...world.calculators.values()].filter((one) => one.jurisdiction === jurisdiction)
  const buttons = here.map(({ id, icon, name }) =>
    button(`${icon} ${inLocale(name, locale)}`, { kind: 'place', place: 'calculate', id }),
  )
  return {
    heading: say('conversation.calculation.menu'),
    text: say('conversation.calculation.menu_text'),
    buttons: stacked([
      ...buttons,
      button(say('conversation.deadline.menu'), { kind: 'place', place: 'deadlines', id: undefined }),
      homeButton(say),
    ]),
  }
}

/** Begins a calculation, with what is known already; an earlier one that was finished or left makes room for it. */
export async function calculate(id: string, replies: Replies, scene: Scene): Promise<Outcome> {
  const { world, say, member, person } = scene
  const calculator = world.calculators.get(id)
  if (!calculator) return show({ text: say('conversation.gone') })
  const missing = missingToKeep(scene)
  if (missing) return show(consentCard(missing, scene))
  const draft = newDraft(calculator, {
    id: world.shortId(),
    owner: member.id,
    purpose: { kind: 'calculation' },
    startedOn: scene.today,
    replies,
  })
  const earlier = person.drafts.filter(({ purpose }) => purpose.kind === 'calculation')
  const rest = { ...scene, person: { ...person, drafts: person.drafts.filter((one) => !earlier.includes(one)) } }
  const dropped = earlier.map((one): Write => ({ kind: 'drop_draft', draft: one }))
  const started = await startDraft(draft, rest)
  return { ...started, writes: [...dropped, ...started.writes] }
}

/** Goes on with the calculation that a question is about, with the figures it holds. */
export function calculateFrom(question: AskedQuestion, scene: Scene): Promise<Outcome> | Outcome {
  const { world, today } = scene
  const { text, jurisdiction, sections } = question
  const found = calculationIn({ text, jurisdiction, day: today, today }, [...world.calculators.values()])
  if (found) return calculate(found.calculator.id, found.replies, scene)
  const offered = sections.map((id) => world.sources.section(id)?.calculator).find((id) => id !== undefined)
  return offered === undefined ? show({ text: scene.say('conversation.gone') }) : calculate(offered, {}, scene)
}

/** Puts a finished calculation to a person. */
export function resultToPerson(draftId: string, scene: Scene): Promise<Outcome> | Outcome {
  const draft = scene.person.drafts.find(({ id }) => id === draftId)
  const text = draft && resultOf(draft, scene)
  const calculator = draft && scene.world.calculators.get(draft.formId)
  if (text === undefined || !calculator) return show({ text: scene.say('conversation.draft_over') })
  return toPerson(`${nameOf(calculator, scene)}\n${text}`, scene)
}

const nameOf = ({ name }: Calculator, { locale }: Scene): string => inLocale(name, locale)
