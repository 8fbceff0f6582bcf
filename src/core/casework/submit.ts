import { addWorkingDays, type Day, type WorkCalendar } from '../calendar.ts'
import { confirmedReplies } from '../intake/confirm.ts'
import type { Draft } from '../intake/draft.ts'
import type { Replies } from '../intake/form.ts'
import { linesOf } from '../intake/lines.ts'
import { areaOf, type Programme } from '../intake/programme.ts'
import type { Member } from '../people/member.ts'
import type { Jurisdiction, Locale } from '../text.ts'
import type { CaseEvent, Submission } from './case.ts'
import { figuresOfSubmission } from './figures.ts'
import { type Desk, owedFor } from './owed.ts'
import type { CaseWrite } from './record.ts'

/** What filing a draft depends on besides the draft. */
export interface Filing {
  readonly programme: Programme
  readonly member: Pick<Member, 'id'>
  readonly jurisdiction: Jurisdiction
  readonly locale: Locale
  readonly currency: string
  readonly calendar: WorkCalendar
  readonly today: Day
  readonly now: Date
  readonly id: string
  readonly reference: string
  readonly desk: Desk
}

/** A confirmed draft as a submission, with everything that one transaction writes: the filing, its figures, the notices it owes. */
export function file(draft: Draft, filing: Filing): { submission: Submission; writes: CaseWrite[] } {
  const { programme, now, desk, today } = filing
  const replies = confirmedReplies(programme, draft)
  const submission = submissionOf(draft, filing)
  const event: CaseEvent = { kind: 'submitted', at: now, by: { kind: 'member', id: filing.member.id } }
  const round = submission.round
  const place = programme.rounds && round ? { roundId: round, seats: programme.rounds.seatsOf(replies) } : undefined
  const urgent = programme.urgentIf?.(replies) ?? false
  const writes: CaseWrite[] = [
    { kind: 'submit', submission, event, place, duplicateParts: duplicateParts(programme, replies, round) },
    ...figuresOfSubmission(programme, replies, submission, today).map((figure) => ({
      kind: 'figure' as const,
      figure,
    })),
    ...owedFor(submission, event, 1, desk, urgent).map((notice) => ({ kind: 'owe' as const, notice })),
  ]
  return { submission, writes }
}

/** In a programme with rounds only the same round is twice: last year's race is no duplicate of this year's. */
function duplicateParts(programme: Programme, replies: Replies, round: string | undefined): readonly string[] {
  const parts = programme.duplicateOf?.(replies) ?? []
  return parts.length > 0 && round !== undefined ? [round, ...parts] : parts
}

function submissionOf(draft: Draft, filing: Filing): Submission {
  const { programme, jurisdiction, locale, currency, calendar, today } = filing
  const replies = confirmedReplies(programme, draft)
  return {
    id: filing.id,
    reference: filing.reference,
    draftId: draft.id,
    programmeId: programme.id,
    edition: draft.edition,
    jurisdiction,
    casework: programme.casework,
    area: areaOf(programme, replies),
    memberId: filing.member.id,
    round: draft.purpose.kind === 'submission' ? draft.purpose.round : undefined,
    unit: programme.unitOf?.(replies),
    employer: employerIn(programme, replies),
    requested: programme.requestedOf?.(replies),
    currency,
    promisedOn: addWorkingDays(calendar, today, programme.decideWithin).day,
    submittedAt: filing.now,
    lines: linesOf(programme, replies, { locale, currency }),
  }
}

function employerIn(programme: Programme, replies: Replies): string | undefined {
  const named = programme.employerStep ? replies[programme.employerStep] : undefined
  return typeof named === 'string' ? named : undefined
}
