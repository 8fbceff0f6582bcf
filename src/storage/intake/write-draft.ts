import type { Draft } from '../../core/intake/draft.ts'
import type { Plain } from '../database/db.ts'
import { inserted } from '../database/inserted.ts'
import { filesIn } from '../files/files-in.ts'
import { linked, unlinked } from '../files/links.ts'
import { Prisma } from '../generated/sqlite/client.ts'
import type { Cipher } from '../keys/cipher.ts'
import { draftKey, followed, nextDraftRow } from './draft-row.ts'

export function draftSaved(cipher: Cipher, draft: Draft, at: Date): Plain[] {
  const row = nextDraftRow(cipher, draft, at)
  const forgetEarlier = row.follows === null ? [] : [Prisma.sql`DELETE FROM "Draft" WHERE "key" = ${row.follows}`]
  const files = filesIn([draft.replies, draft.setAside, draft.parts])
  return [inserted('Draft', row), ...forgetEarlier, ...linked('draft', draft.id, files)]
}

/** Deletes a draft that is still at this version; one that went on aborts. */
export const draftDropped = (draft: Pick<Draft, 'id' | 'version'>): Plain[] => [
  ...claimVersion(draft),
  ...draftDeleted(draft.id),
]

export const draftDeleted = (draftId: string): Plain[] => [
  Prisma.sql`DELETE FROM "Draft" WHERE "draftId" = ${draftId}`,
  unlinked('draft', draftId),
]

/**
 * Takes the place of the next save, so that this aborts where somebody else saved, and a save on its way elsewhere aborts after this.
 * The row lives no longer than the transaction. Without the earlier row its references fail, which is what aborts.
 */
function claimVersion(draft: Pick<Draft, 'id' | 'version'>): Plain[] {
  const earlier = followed(draft)
  if (earlier === null) return []
  return [
    Prisma.sql`
      INSERT INTO "Draft" ("key", "follows", "draftId", "version", "ownerId", "formId", "edition", "paused", "startedOn", "savedAt", "sealedContent")
      VALUES (${draftKey(draft.id, draft.version + 1)}, ${earlier}, ${draft.id}, ${draft.version + 1},
        COALESCE((SELECT "ownerId" FROM "Draft" WHERE "key" = ${earlier}), ''), '', 0, ${true}, '', ${new Date(0)}, '')`,
  ]
}
