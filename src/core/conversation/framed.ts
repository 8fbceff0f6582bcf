import { eventMeant } from '../casework/case.ts'
import { deadlineRule } from '../deadlines/rules.ts'
import type { Draft } from '../intake/draft.ts'
import { nameIn } from '../intake/programme.ts'
import { inLocale } from '../text.ts'
import type { Say } from '../wording.ts'
import type { Framed } from './form-card.ts'
import type { Scene } from './scene.ts'
import { formOf } from './small-forms.ts'

/** The form of a draft with its title; undefined where its programme is gone. */
export function framedFor(draft: Draft, scene: Scene): Framed | undefined {
  const { world, jurisdiction, locale, say } = scene
  const form = formOf(draft, world, jurisdiction)
  if (!form) return undefined
  const programme = draft.purpose.kind === 'submission' ? world.catalogue.get(draft.formId) : undefined
  const rule = draft.purpose.kind === 'deadline' ? deadlineRule(draft.formId) : undefined
  const name = programme ? nameIn(programme, jurisdiction) : (rule ?? world.calculators.get(draft.formId))?.name
  return { form, title: name ? inLocale(name, locale) : ownTitle(draft.purpose, say), programme }
}

function ownTitle(purpose: Draft['purpose'], say: Say): string {
  if (purpose.kind === 'calculation') return say('conversation.calculation.menu')
  if (purpose.kind === 'deadline') return say('conversation.deadline.menu')
  const kind = purpose.kind === 'move' ? eventMeant(purpose.move) : undefined
  if (purpose.kind !== 'move' || kind === undefined) return say(`conversation.form.${purpose.kind}`)
  return `${purpose.reference} · ${say(`casework.move.${kind}`)}`
}
