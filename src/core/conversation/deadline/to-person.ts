import { deadlineRule } from '../../deadlines/rules.ts'
import { linesOf } from '../../intake/lines.ts'
import { inLocale } from '../../text.ts'
import { shownLines } from '../card-parts.ts'
import type { Outcome } from '../outcome.ts'
import type { Scene } from '../scene.ts'
import { toPerson } from '../to-person.ts'
import { deadlineForm } from './form.ts'
import { resultOfDraft } from './result.ts'

/** Puts a limit to a person; undefined where the draft is none. */
export function deadlineToPerson(draftId: string, scene: Scene): Promise<Outcome> | Outcome | undefined {
  const draft = scene.person.drafts.find(({ id, purpose }) => id === draftId && purpose.kind === 'deadline')
  const rule = draft && deadlineRule(draft.formId)
  if (!draft || !rule) return undefined
  const result = resultOfDraft(draft, scene)
  const lines = shownLines(linesOf(deadlineForm(rule), draft.replies, scene.showing))
  const last = result?.kind === 'worked_out' ? `→ ${result.deadline.lastDay}` : undefined
  return toPerson([inLocale(rule.name, scene.locale), lines, last].filter(Boolean).join('\n'), scene)
}
