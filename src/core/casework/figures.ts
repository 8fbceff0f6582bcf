import type { Day } from '../calendar.ts'
import type { Form, Replies } from '../intake/form.ts'
import { walk } from '../intake/journey.ts'
import { areaOf, type Programme } from '../intake/programme.ts'
import type { CaseEvent, Submission } from './case.ts'
import type { Figure } from './record.ts'

type Counted = Pick<Figure, 'programmeId' | 'area' | 'jurisdiction' | 'day'>

/** What a submission adds to the year's figures when it arrives: itself, its measures, and each tallied choice. No person in it. */
export function figuresOfSubmission(
  programme: Programme,
  replies: Replies,
  submission: Submission,
  day: Day,
): Figure[] {
  const counted = {
    programmeId: programme.id,
    area: areaOf(programme, replies),
    jurisdiction: submission.jurisdiction,
    day,
  }
  const measures = Object.entries(programme.measures?.(replies) ?? {})
  return [
    { ...counted, measure: 'submitted', value: 1 },
    ...measures.map(([measure, value]) => ({ ...counted, measure, value })),
    ...tallies(programme, replies).map((measure) => ({ ...counted, measure, value: 1 })),
  ]
}

/** What a later event adds: one of its kind, and the money it moved. */
export function figuresOfEvent(of: Counted, event: CaseEvent): Figure[] {
  const one = { ...of, measure: event.kind, value: 1 }
  return event.amount === undefined ? [one] : [one, { ...of, measure: `${event.kind}_amount`, value: event.amount }]
}

function tallies(form: Form, replies: Replies): string[] {
  return walk(form, replies).taken.flatMap(({ id, step }) => {
    const value = replies[id]
    if (!step.tallied || value === null) return []
    const chosen: readonly unknown[] = Array.isArray(value) ? value : [value]
    return chosen
      .filter((option) => typeof option === 'string' || typeof option === 'boolean')
      .map((option) => `tally:${id}:${option}`)
  })
}
