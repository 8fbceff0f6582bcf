import type { Form, Replies } from './form.ts'
import type { Step } from './step.ts'

/** A step where it stands in a journey. */
export interface Leg {
  readonly id: string
  readonly step: Step
}

/** The steps as they apply to these replies: those answered, and the first that is not. */
export interface Journey {
  readonly taken: readonly Leg[]
  readonly next: Leg | undefined
}

/**
 * Works the position out from the replies: steps in order, leaving out those whose condition does not hold, up to the first gap.
 * A reply to a step that no longer applies is not seen by later conditions and drops out of the confirmation by itself.
 */
export function walk(form: Form, replies: Replies): Journey {
  const seen: Record<string, unknown> = {}
  const taken: Leg[] = []
  for (const [id, step] of Object.entries(form.steps)) {
    if (!(form.onlyIf?.[id]?.(seen) ?? true)) continue
    if (!(id in replies)) return { taken, next: { id, step } }
    seen[id] = replies[id]
    taken.push({ id, step })
  }
  return { taken, next: undefined }
}

/** How far along, for "3/8": the legs taken, and those left if no further condition changes. */
export function progress(form: Form, replies: Replies): { readonly at: number; readonly of: number } {
  const { taken } = walk(form, replies)
  const applying = Object.keys(form.steps).filter((id) => id in replies || (form.onlyIf?.[id]?.(replies) ?? true))
  return { at: taken.length + 1, of: Math.max(applying.length, taken.length + 1) }
}
