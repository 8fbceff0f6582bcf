import type { Write } from '../core/conversation/ledger.ts'
import type { Plain } from './database/db.ts'
import { filesIn } from './files/files-in.ts'
import { Prisma } from './generated/sqlite/client.ts'
import { draftSaved } from './intake/write-draft.ts'
import type { Cipher } from './keys/cipher.ts'

/** The writes of nearly every update as SQL that needs nothing of Prisma; undefined for all others. */
export function plainStatements(cipher: Cipher, write: Write): Plain[] | undefined {
  if (write.kind === 'update_seen') return [updateSeen(write)]
  const { draft, at } = write.kind === 'save_draft' ? write : {}
  if (!draft || !at || filesIn([draft.replies, draft.setAside, draft.parts]).length > 0) return undefined
  return draftSaved(cipher, draft, at)
}

export const updateSeen = ({ key, at }: Extract<Write, { kind: 'update_seen' }>): Plain =>
  Prisma.sql`INSERT INTO "UpdateSeen" ("updateKey", "at") VALUES (${key}, ${at})`
