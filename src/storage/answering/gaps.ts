import { randomUUID } from 'node:crypto'
import type { Gap } from '../../core/answering/gap.ts'
import type { Write } from '../../core/conversation/ledger.ts'
import type { Statement, Tx } from '../database/db.ts'
import type { Cipher } from '../keys/cipher.ts'
import { rowSeal } from '../keys/row-seal.ts'
import { normalQuestion } from '../normal-form.ts'
import type { Vault } from '../vault.ts'
import { questionFrom } from './question-row.ts'

export const gapHash = (cipher: Cipher, text: string): string => cipher.hash('gap', normalQuestion(text))

/** Open gaps by how often they were asked; each as it was asked last. */
export async function openGaps({ db, cipher }: Vault, limit: number): Promise<readonly Gap[]> {
  const settled = await db.settledGap.findMany({ select: { gapHash: true } })
  const groups = await db.question.groupBy({
    by: ['gapHash'],
    where: { gapHash: { not: null, notIn: settled.map(({ gapHash }) => gapHash) } },
    _count: { _all: true },
    _max: { askedAt: true },
    orderBy: [{ _count: { gapHash: 'desc' } }, { _max: { askedAt: 'desc' } }],
    take: limit,
  })
  const hashes = groups.flatMap(({ gapHash }) => gapHash ?? [])
  const rows = await db.question.findMany({ where: { gapHash: { in: hashes } }, orderBy: { askedAt: 'asc' } })
  const latest = new Map(rows.map((row) => [row.gapHash, row]))
  return groups.flatMap(({ gapHash, _count, _max }) => {
    const row = latest.get(gapHash)
    if (gapHash === null || !row || _max.askedAt === null) return []
    const { text, jurisdiction, outcome } = questionFrom(cipher, row)
    return [{ hash: gapHash, text, times: _count._all, lastAskedAt: _max.askedAt, jurisdiction, outcome }]
  })
}

/** Marks a gap as dealt with; where a section is named, its question becomes one of that section's. */
export function settleGap(tx: Tx, cipher: Cipher, write: Extract<Write, { kind: 'settle_gap' }>): Statement[] {
  const { id, gap, sectionId, by, at } = write
  const settled = tx.settledGap.create({
    data: {
      id,
      gapHash: gap.hash,
      sealedText: rowSeal(cipher, 'SettledGap', id).seal('sealedText', gap.text),
      sectionId: sectionId ?? null,
      by,
      at,
    },
  })
  return sectionId === undefined ? [settled] : [settled, addVariant(tx, cipher, { sectionId, text: gap.text, by, at })]
}

export interface AddedVariant {
  readonly sectionId: string
  readonly text: string
}

export function addVariant(
  tx: Tx,
  cipher: Cipher,
  { sectionId, text, by, at }: AddedVariant & { readonly by: string; readonly at: Date },
): Statement {
  const id = randomUUID()
  const sealedText = rowSeal(cipher, 'AddedVariant', id).seal('sealedText', text)
  return tx.addedVariant.create({ data: { id, sectionId, sealedText, by, at } })
}

/** The questions that curators gave to sections. */
export async function addedVariants({ db, cipher }: Vault): Promise<readonly AddedVariant[]> {
  const rows = await db.addedVariant.findMany({ orderBy: { at: 'asc' } })
  return rows.map(({ id, sectionId, sealedText }) => ({
    sectionId,
    text: rowSeal(cipher, 'AddedVariant', id).open('sealedText', sealedText),
  }))
}
