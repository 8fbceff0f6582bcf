import { isGap } from '../../core/answering/gap.ts'
import type { Outcome } from '../../core/answering/outcome.ts'
import type { AskedQuestion } from '../../core/conversation/ledger.ts'
import type { Jurisdiction } from '../../core/text.ts'
import type { Statement, Tx } from '../database/db.ts'
import type { Question as QuestionRow } from '../generated/sqlite/client.ts'
import type { Cipher } from '../keys/cipher.ts'
import { rowSeal } from '../keys/row-seal.ts'
import { normalQuestion } from '../normal-form.ts'
import type { Vault } from '../vault.ts'

/** A question put again under its id is the same one with a later outcome. */
export function putQuestion(tx: Tx, cipher: Cipher, question: AskedQuestion): Statement {
  const { text, sections, messageId, ...plain } = question
  const sealedText = rowSeal(cipher, 'Question', question.id).seal('sealedText', text)
  const row = {
    ...plain,
    sealedText,
    sections: JSON.stringify(sections),
    ...(isGap(question.outcome) ? { gapHash: cipher.hash('gap', normalQuestion(text)) } : {}),
    ...(messageId === undefined ? {} : { messageId }),
  }
  return tx.question.upsert({ where: { id: question.id }, create: row, update: row })
}

export function questionFrom(cipher: Cipher, row: QuestionRow): AskedQuestion {
  return {
    id: row.id,
    memberId: row.memberId,
    text: questionText(cipher, row),
    outcome: row.outcome as Outcome,
    jurisdiction: row.jurisdiction as Jurisdiction,
    sections: JSON.parse(row.sections) as string[],
    askedAt: row.askedAt,
    forModel: row.forModel,
    ...(row.messageId === null ? {} : { messageId: row.messageId }),
  }
}

// As many as a decision about a new question gets to see.
const MOST_EARLIER = 3

/** A member's questions before one of theirs, oldest first. */
export async function askedBefore(
  { db, cipher }: Pick<Vault, 'db' | 'cipher'>,
  { memberId, askedAt }: Pick<AskedQuestion, 'memberId' | 'askedAt'>,
): Promise<readonly string[]> {
  const rows = await db.question.findMany({
    where: { memberId, askedAt: { lt: askedAt } },
    orderBy: { askedAt: 'desc' },
    take: MOST_EARLIER,
    select: { id: true, sealedText: true },
  })
  return rows.map((row) => questionText(cipher, row)).reverse()
}

export const questionText = (cipher: Cipher, row: Pick<QuestionRow, 'id' | 'sealedText'>): string =>
  rowSeal(cipher, 'Question', row.id).open('sealedText', row.sealedText)
