import type { Draft } from './draft.ts'
import type { Form } from './form.ts'
import type { Leg } from './journey.ts'

type Given = Pick<Draft, 'replies' | 'setAside' | 'parts'>

/** The steps that are surely still to be asked: nothing given, begun or at hand for them, and no open choice before them decides whether they apply. */
export const openLegs = (form: Form, draft: Given): Leg[] =>
  legsWhere(form, draft, (id, isUndecided) => applies(form, draft, id) && !(isUndecided && form.onlyIf?.[id]))

/** … and those that may yet be asked, since a choice before them is still open. */
export const openOrMaybe = (form: Form, draft: Given): Leg[] =>
  legsWhere(form, draft, (id, isUndecided) => isUndecided || applies(form, draft, id))

const applies = ({ onlyIf }: Form, { replies }: Given, id: string): boolean => onlyIf?.[id]?.(replies) ?? true

function legsWhere(
  { steps, onlyIf }: Form,
  { replies, setAside, parts }: Given,
  wanted: (id: string, isUndecided: boolean) => boolean,
): Leg[] {
  const ids = Object.keys(steps)
  const openChoice = ids.findIndex((id) => steps[id]?.options && !(id in replies) && (onlyIf?.[id]?.(replies) ?? true))
  const isOpen = (id: string): boolean => !(id in replies) && !(id in setAside) && !(id in parts)
  return Object.entries(steps).flatMap(([id, step]) =>
    isOpen(id) && wanted(id, openChoice >= 0 && ids.indexOf(id) > openChoice) ? [{ id, step }] : [],
  )
}
