import { normalName, normalPhone, normalQuestion } from '../normal-form.ts'
import type { HashKind } from './cipher.ts'

/** A keyed hash, and the sealed column whose text it is made of. */
export interface HashColumn {
  readonly column: string
  readonly of: string
  readonly kind: HashKind
  readonly normal: (text: string) => string
  /** Most rows have none: one that is empty stays empty. */
  readonly onlyWhereSet?: true
}

/** What a rotation of keys writes anew in one table. */
export interface SealedTable {
  readonly table: string
  /** Columns of the primary key; joined by colons they are the id that values are bound to. */
  readonly key: readonly [string, ...string[]]
  readonly sealed: readonly string[]
  readonly hashes: readonly HashColumn[]
}

const asIs = (text: string): string => text

/** Every sealed column; a test compares this list with the models. */
export const SEALED_TABLES: readonly SealedTable[] = [
  {
    table: 'Member',
    key: ['id'],
    sealed: ['sealedAddress', 'sealedName', 'sealedPhone', 'sealedUnit'],
    hashes: [
      { column: 'addressHash', of: 'sealedAddress', kind: 'address', normal: asIs },
      { column: 'nameHash', of: 'sealedName', kind: 'name', normal: normalName },
      { column: 'phoneHash', of: 'sealedPhone', kind: 'phone', normal: normalPhone },
    ],
  },
  { table: 'Staff', key: ['id'], sealed: ['sealedTies'], hashes: [] },
  { table: 'Draft', key: ['key'], sealed: ['sealedContent'], hashes: [] },
  {
    table: 'Question',
    key: ['id'],
    sealed: ['sealedText'],
    hashes: [{ column: 'gapHash', of: 'sealedText', kind: 'gap', normal: normalQuestion, onlyWhereSet: true }],
  },
  {
    table: 'SettledGap',
    key: ['id'],
    sealed: ['sealedText'],
    hashes: [{ column: 'gapHash', of: 'sealedText', kind: 'gap', normal: normalQuestion }],
  },
  { table: 'AddedVariant', key: ['id'], sealed: ['sealedText'], hashes: [] },
  { table: 'ModelReply', key: ['id'], sealed: ['sealedRecord'], hashes: [] },
  {
    table: 'Case',
    key: ['reference'],
    sealed: ['sealedLines', 'sealedEmployer', 'sealedDuplicate'],
    hashes: [{ column: 'duplicateHash', of: 'sealedDuplicate', kind: 'duplicate', normal: asIs }],
  },
  { table: 'CaseEvent', key: ['reference', 'number'], sealed: ['sealedText', 'sealedLines'], hashes: [] },
  {
    table: 'Notice',
    key: ['id'],
    sealed: ['sealedKey', 'sealedBody', 'sealedAddress'],
    hashes: [{ column: 'keyHash', of: 'sealedKey', kind: 'notice', normal: asIs }],
  },
]
