import type { Submission } from '../../core/casework/case.ts'

/** What two submissions must have in common to be flagged: programme, person and the parts the programme names. */
export function duplicateKey(submission: Submission, parts: readonly string[]): string | undefined {
  if (parts.length === 0) return undefined
  const plain = parts.map((part) => part.normalize('NFKC').trim().toLowerCase())
  return JSON.stringify([submission.programmeId, submission.memberId ?? null, ...plain])
}
