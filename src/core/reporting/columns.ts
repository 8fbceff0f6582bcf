import type { CaseEvent } from '../casework/case.ts'
import type { Line } from '../intake/lines.ts'
import type { Programme } from '../intake/programme.ts'
import { inLocale, type Locale } from '../text.ts'
import { GIVEN_LATER } from './headings.ts'

/** One thing asked, as a column. */
export interface Column {
  readonly key: string
  readonly label: string
}

/** A line under the key of its column. */
export type ColumnLine = readonly [key: string, line: Line]

const LATER = 'later:'
/** Given when staff asked for more: what it holds nobody can know. */
export const isGivenLater = (key: string): boolean => key.startsWith(LATER)

/** The lines of a case by column: those submitted, and those given later under a column of their own. */
export function columnLines(lines: readonly Line[], events: readonly CaseEvent[]): ColumnLine[] {
  const later = events.flatMap((event) => event.lines ?? [])
  return [
    ...lines.map((line) => [line.stepId, line] as const),
    ...later.map((line) => [LATER + line.stepId, line] as const),
  ]
}

/**
 * Adds the columns of one case, in the order of its form: a step that earlier cases did not come to stands after the step before it.
 * The label is the wording that the member saw first.
 */
export function withColumnsOf(columns: readonly Column[], lines: readonly ColumnLine[], locale: Locale): Column[] {
  const all = [...columns]
  let at = -1
  for (const [key, { label }] of lines) {
    const known = all.findIndex((column) => column.key === key)
    if (known < 0) all.splice(at + 1, 0, { key, label: labelled(key, label, locale) })
    at = known < 0 ? at + 1 : known
  }
  return all
}

const labelled = (key: string, label: string, locale: Locale): string =>
  isGivenLater(key) ? `${inLocale(GIVEN_LATER, locale)}: ${label}` : label

/** The same wording in the reader's language, where the programme still stands at that edition. */
export function inReadersLanguage(
  columns: readonly Column[],
  programme: Programme,
  edition: number,
  locale: Locale,
): Column[] {
  if (edition !== programme.edition) return [...columns]
  return columns.map(({ key, label }) => {
    const step = programme.steps[key]
    return { key, label: step ? inLocale(step.ask, locale) : label }
  })
}
