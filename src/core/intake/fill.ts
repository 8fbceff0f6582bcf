import type { Day } from '../calendar.ts'
import type { Form, Replies } from './form.ts'
import type { Said, Step } from './step.ts'

/** Replies put forward for steps: in the words of the text, or an option's key. */
export type Candidates = Readonly<Record<string, string>>

/** The candidates that the steps themselves read; the others are left out. */
export function readCandidates(form: Form, candidates: Candidates, today: Day): Replies {
  const replies: Record<string, unknown> = {}
  for (const [id, words] of Object.entries(candidates)) {
    const step = form.steps[id]
    const reading = step?.read(saidTo(step, words), { today, soFar: undefined })
    if (reading?.kind === 'value') replies[id] = reading.value
  }
  return replies
}

const saidTo = (step: Step, words: string): Said =>
  step.options && Object.hasOwn(step.options, words) ? { kind: 'option', option: words } : { kind: 'text', text: words }
