import type { Draft } from '../../core/intake/draft.ts'
import type { Plain, Statement, Tx } from '../database/db.ts'
import { filesIn } from '../files/files-in.ts'
import { linkFiles, unlinkFiles } from '../files/links.ts'
import { Prisma } from '../generated/sqlite/client.ts'
import type { Cipher } from '../keys/cipher.ts'
import { draftKey, followed, nextDraftRow } from './draft-row.ts'

/** Plain SQL here and for the update's key: these run with nearly every update, and Prisma's own statements cost several times as much. */
export function draftSaved(cipher: Cipher, draft: Draft, at: Date): Plain[] {
  const row = nextDraftRow(cipher, draft, at)
  const insert = Prisma.sql`
    INSERT INTO "Draft" ("key", "follows", "draftId", "version", "ownerId", "formId", "edition", "paused", "startedOn", "savedAt", "sealedContent")
    VALUES (${row.key}, ${row.follows}, ${row.draftId}, ${row.version}, ${row.ownerId}, ${row.formId}, ${row.edition}, ${row.paused}, ${row.startedOn}, ${row.savedAt}, ${row.sealedContent})`
  return row.follows === null ? [insert] : [insert, Prisma.sql`DELETE FROM "Draft" WHERE "key" = ${row.follows}`]
}

export function saveDraft(tx: Tx, cipher: Cipher, draft: Draft, at: Date): Statement[] {
  const files = filesIn([draft.replies, draft.setAside, draft.parts])
  const saved = draftSaved(cipher, draft, at).map((statement) => tx.$executeRaw(statement))
  return [...saved, ...linkFiles(tx, 'draft', draft.id, files)]
}

/** Deletes a draft that is still at this version; one that went on aborts. */
export function dropDraft(tx: Tx, draft: Pick<Draft, 'id' | 'version'>): Statement[] {
  return [...claimVersion(tx, draft), ...deleteDraft(tx, draft.id)]
}

export const deleteDraft = (tx: Tx, draftId: string): Statement[] => [
  tx.draft.deleteMany({ where: { draftId } }),
  unlinkFiles(tx, 'draft', draftId),
]

/**
 * Takes the place of the next save, so that this aborts where somebody else saved, and a save on its way elsewhere aborts after this.
 * The row lives no longer than the transaction. Without the earlier row its references fail, which is what aborts.
 */
function claimVersion(tx: Tx, draft: Pick<Draft, 'id' | 'version'>): Statement[] {
  const earlier = followed(draft)
  if (earlier === null) return []
  return [
    tx.$executeRaw`
      INSERT INTO "Draft" ("key", "follows", "draftId", "version", "ownerId", "formId", "edition", "paused", "startedOn", "savedAt", "sealedContent")
      VALUES (${draftKey(draft.id, draft.version + 1)}, ${earlier}, ${draft.id}, ${draft.version + 1},
        COALESCE((SELECT "ownerId" FROM "Draft" WHERE "key" = ${earlier}), ''), '', 0, ${true}, '', ${new Date(0)}, '')`,
  ]
}
