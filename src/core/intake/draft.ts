import type { Day } from '../calendar.ts'
import type { Form, Replies } from './form.ts'

/** What a draft becomes when it is confirmed. */
export type Purpose =
  /** A submission to the programme that the form is. */
  | { readonly kind: 'submission'; readonly round?: string }
  /** A sum worked out; it is shown, not handed in. */
  | { readonly kind: 'calculation' }
  /** A limit worked out; it is shown, not handed in. */
  | { readonly kind: 'deadline' }
  /** Staff open a round. */
  | { readonly kind: 'round' }
  /** A member gives what staff asked for. */
  | { readonly kind: 'supplement'; readonly reference: string }
  /** Staff name the workplaces they are tied to. */
  | { readonly kind: 'ties' }
  /** Staff put a move on a case; the form asks for its amount, reason or text. */
  | { readonly kind: 'move'; readonly reference: string; readonly move: string; readonly currency: string }

/** The replies so far. Always saved; survives restarts; a row. */
export interface Draft {
  readonly id: string
  readonly owner: string
  readonly formId: string
  readonly edition: number
  readonly purpose: Purpose
  readonly replies: Replies
  /** Replies taken back for changing; each is offered again as "그대로 두기", so nothing is lost by going back. */
  readonly setAside: Replies
  /** Parts of a reply of several parts that has not been ended yet. */
  readonly parts: Replies
  /** A text that might be a reply or a question, until the member says which. Empty: they said that their next text is a question. */
  readonly held: string | undefined
  /** A text with figures whose steps could not be told yet; looked into again as the choices before them are made. */
  readonly told?: string | undefined
  readonly paused: boolean
  /** Counts saves; a save of a version that was already saved by somebody else aborts. */
  readonly version: number
  readonly startedOn: Day
}

export function newDraft(
  form: Form,
  given: Pick<Draft, 'id' | 'owner' | 'purpose' | 'startedOn'> & { replies?: Replies },
): Draft {
  return {
    ...given,
    formId: form.id,
    edition: form.edition,
    replies: given.replies ?? {},
    setAside: {},
    parts: {},
    held: undefined,
    paused: false,
    version: 0,
  }
}

/** Puts a reply into its slot and clears what was waiting for it. */
export function reply(draft: Draft, stepId: string, value: unknown): Draft {
  return {
    ...draft,
    replies: { ...draft.replies, [stepId]: value },
    setAside: without(draft.setAside, stepId),
    parts: without(draft.parts, stepId),
    held: undefined,
  }
}

/** Takes a reply back for changing; it stays at hand. */
export function setAside(draft: Draft, stepId: string): Draft {
  if (!Object.hasOwn(draft.replies, stepId)) return draft
  return {
    ...draft,
    replies: without(draft.replies, stepId),
    setAside: { ...draft.setAside, [stepId]: draft.replies[stepId] },
    held: undefined,
  }
}

export function without(replies: Replies, stepId: string): Replies {
  const { [stepId]: _, ...rest } = replies
  return rest
}

/** A draft moved to the form's present edition, with the steps whose replies could not come along. */
export interface CarriedOver {
  readonly draft: Draft
  readonly lost: readonly string[]
}

/**
 * Carries a draft of an earlier edition over: replies whose step still reads them stay; the others are named, so that the member is told
 * and nothing is silently dropped.
 */
export function carryOver(form: Form, draft: Draft): CarriedOver {
  if (draft.edition === form.edition) return { draft, lost: [] }
  const reads = ([id, value]: [string, unknown]) => {
    const step = form.steps[id]
    return step !== undefined && (value === null ? step.optional === true : step.value.safeParse(value).success)
  }
  const kept = (replies: Replies): Replies => Object.fromEntries(Object.entries(replies).filter(reads))
  const lost = Object.entries({ ...draft.parts, ...draft.replies, ...draft.setAside })
    .filter((entry) => !reads(entry))
    .map(([id]) => id)
  const moved = {
    ...draft,
    edition: form.edition,
    replies: kept(draft.replies),
    setAside: kept(draft.setAside),
    parts: kept(draft.parts),
  }
  return { draft: moved, lost }
}
