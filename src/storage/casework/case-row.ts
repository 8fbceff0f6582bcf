import type { CaseSummary, Status, Submission } from '../../core/casework/case.ts'
import type { Line } from '../../core/intake/lines.ts'
import type { Area, CaseworkKind } from '../../core/intake/programme.ts'
import type { Jurisdiction } from '../../core/text.ts'
import { hundredths, units } from '../amount.ts'
import type { Case as CaseRow } from '../generated/sqlite/client.ts'
import type { Cipher } from '../keys/cipher.ts'
import { rowSeal } from '../keys/row-seal.ts'
import { duplicateKey } from './duplicate-key.ts'

const caseSeal = (cipher: Cipher, reference: string) => rowSeal(cipher, 'Case', reference)

/** The row of a submission as it is filed. */
export function caseRow(cipher: Cipher, submission: Submission, duplicateParts: readonly string[]): CaseRow {
  const { id, lines, employer, requested, memberId, round, unit, ...plain } = submission
  const { seal, sealMaybe } = caseSeal(cipher, submission.reference)
  const duplicate = duplicateKey(submission, duplicateParts)
  return {
    ...plain,
    submissionId: id,
    memberId: memberId ?? null,
    round: round ?? null,
    unit: unit ?? null,
    requested: requested === undefined ? null : hundredths(requested),
    status: 'received',
    endedAt: null,
    sealedLines: seal('sealedLines', JSON.stringify(lines)),
    sealedEmployer: sealMaybe('sealedEmployer', employer),
    duplicateHash: duplicate === undefined ? null : cipher.hash('duplicate', duplicate),
    sealedDuplicate: sealMaybe('sealedDuplicate', duplicate),
  }
}

export function submissionFrom(cipher: Cipher, row: CaseRow): Submission {
  const { openMaybe } = caseSeal(cipher, row.reference)
  const lines = openMaybe('sealedLines', row.sealedLines)
  return {
    id: row.submissionId,
    reference: row.reference,
    draftId: row.draftId,
    programmeId: row.programmeId,
    edition: row.edition,
    jurisdiction: row.jurisdiction as Jurisdiction,
    casework: row.casework as CaseworkKind,
    area: row.area as Area,
    memberId: row.memberId ?? undefined,
    round: row.round ?? undefined,
    unit: row.unit ?? undefined,
    employer: openMaybe('sealedEmployer', row.sealedEmployer),
    requested: row.requested === null ? undefined : units(row.requested),
    currency: row.currency,
    promisedOn: row.promisedOn,
    submittedAt: row.submittedAt,
    lines: lines === undefined ? [] : (JSON.parse(lines) as Line[]),
  }
}

export const SUMMARY = {
  reference: true,
  programmeId: true,
  jurisdiction: true,
  casework: true,
  status: true,
  submittedAt: true,
  promisedOn: true,
  round: true,
  sealedEmployer: true,
} as const

export const summaryFrom = (cipher: Cipher, row: Pick<CaseRow, keyof typeof SUMMARY>): CaseSummary => ({
  reference: row.reference,
  programmeId: row.programmeId,
  jurisdiction: row.jurisdiction as Jurisdiction,
  casework: row.casework as CaseworkKind,
  status: row.status as Status,
  submittedAt: row.submittedAt,
  promisedOn: row.promisedOn,
  round: row.round ?? undefined,
  employer: caseSeal(cipher, row.reference).openMaybe('sealedEmployer', row.sealedEmployer),
})
