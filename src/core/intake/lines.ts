import { inLocale } from '../text.ts'
import type { Form, Replies } from './form.ts'
import { walk } from './journey.ts'
import { type Showing, SKIPPED } from './step.ts'

/** One line of a submission as the member confirmed it, wording included: read alike by the desk, the export and an appeal years later. */
export interface Line {
  readonly stepId: string
  readonly label: string
  readonly value: unknown
  readonly shown: string
  readonly sensitive: boolean
}

const LEFT_OUT = { ko: '(건너뜀)', en: '(left out)', zh: '（未填）' }

/** The lines of the steps that apply, in order. */
export function linesOf(form: Form, replies: Replies, showing: Showing): Line[] {
  return walk(form, replies).taken.map(({ id, step }) => {
    const value = replies[id]
    const shown = value === SKIPPED ? inLocale(LEFT_OUT, showing.locale) : step.show(value, showing)
    return { stepId: id, label: inLocale(step.ask, showing.locale), value, shown, sensitive: step.sensitive === true }
  })
}
