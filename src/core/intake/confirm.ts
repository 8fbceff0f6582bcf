import { type Draft, without } from './draft.ts'
import type { Form } from './form.ts'
import { walk } from './journey.ts'

/** Leaves out replies to steps that do not apply: what a confirmed draft holds. */
export function confirmedReplies(form: Form, draft: Draft): Draft['replies'] {
  const applying = new Set(walk(form, draft.replies).taken.map(({ id }) => id))
  return Object.keys(draft.replies).reduce((kept, id) => (applying.has(id) ? kept : without(kept, id)), draft.replies)
}
