import type { CaseEvent, Status } from '../../core/casework/case.ts'
import { hasEnded } from '../../core/casework/moves.ts'
import type { Write } from '../../core/conversation/ledger.ts'
import type { Plain, Statement, Tx } from '../database/db.ts'
import { inserted } from '../database/inserted.ts'
import { filesIn } from '../files/files-in.ts'
import { linked } from '../files/links.ts'
import { draftDeleted } from '../intake/write-draft.ts'
import type { Cipher } from '../keys/cipher.ts'
import { caseRow } from './case-row.ts'
import { eventRow } from './event-row.ts'

type Submit = Extract<Write, { kind: 'submit' }>

/**
 * Files a draft; the case's unique draft id lets no second submission of it through. A `drop_draft` in the same list, which runs first,
 * also stops one that somebody changed after it was read.
 */
export function submitted(cipher: Cipher, write: Submit): Plain[] {
  const { submission, event, duplicateParts } = write
  const { reference, draftId } = submission
  return [
    inserted('Case', caseRow(cipher, submission, duplicateParts)),
    inserted('CaseEvent', eventRow(cipher, reference, 1, event)),
    ...linked('case', reference, filesIn(submission.lines)),
    ...draftDeleted(draftId),
  ]
}

/** Records one event; the number is unique within the case, so that of two that follow the same one the second aborts. */
export function record(
  tx: Tx,
  cipher: Cipher,
  { reference, after, event, status }: Omit<Extract<Write, { kind: 'event' }>, 'kind'>,
): Statement[] {
  return [
    tx.caseEvent.createMany({ data: [eventRow(cipher, reference, after + 1, event)] }),
    tx.case.updateMany({ where: { reference }, data: { status, endedAt: endOf(event, status) } }),
    ...linked('case', reference, filesIn(event.lines)).map((statement) => tx.$executeRaw(statement)),
  ]
}

const endOf = (event: CaseEvent, status: Status): Date | null => (hasEnded(status) ? event.at : null)
