import type { Draft } from '../../core/intake/draft.ts'
import type { PlainRow } from '../database/plain-row.ts'
import type { Draft as DraftRow } from '../generated/sqlite/client.ts'
import type { Cipher } from '../keys/cipher.ts'
import { rowSeal } from '../keys/row-seal.ts'

type Content = Pick<Draft, 'purpose' | 'replies' | 'setAside' | 'parts' | 'held' | 'told'>

export const draftKey = (id: string, version: number): string => `${id}:${version}`

/** The row of the next save: one version higher, naming the one it follows. */
export function nextDraftRow(cipher: Cipher, draft: Draft, at: Date): DraftRow {
  const { purpose, replies, setAside, parts, held, told } = draft
  const key = draftKey(draft.id, draft.version + 1)
  const content: Content = { purpose, replies, setAside, parts, held, told }
  return {
    key,
    follows: followed(draft),
    draftId: draft.id,
    version: draft.version + 1,
    ownerId: draft.owner,
    formId: draft.formId,
    edition: draft.edition,
    paused: draft.paused,
    startedOn: draft.startedOn,
    savedAt: at,
    sealedContent: rowSeal(cipher, 'Draft', key).seal('sealedContent', JSON.stringify(content)),
  }
}

export const followed = ({ id, version }: Pick<Draft, 'id' | 'version'>): string | null =>
  version === 0 ? null : draftKey(id, version)

export function draftFrom(cipher: Cipher, row: PlainRow<DraftRow>): Draft {
  const opened = rowSeal(cipher, 'Draft', row.key).open('sealedContent', row.sealedContent)
  const content = JSON.parse(opened) as Content
  return {
    id: row.draftId,
    owner: row.ownerId,
    formId: row.formId,
    edition: Number(row.edition),
    ...content,
    held: content.held,
    paused: Boolean(row.paused),
    version: Number(row.version),
    startedOn: row.startedOn,
  }
}
