import type { Write } from '../core/conversation/ledger.ts'
import type { Plain } from './database/db.ts'
import { filesIn } from './files/files-in.ts'
import { Prisma } from './generated/sqlite/client.ts'
import { draftSaved } from './intake/write-draft.ts'
import type { Cipher } from './keys/cipher.ts'

/** The writes of nearly every update in plain SQL; undefined for a write that is not among them. */
export function plainStatements(cipher: Cipher, write: Write): Plain[] | undefined {
  if (write.kind === 'update_seen') return [updateSeen(write)]
  if (write.kind !== 'save_draft') return undefined
  const { replies, setAside, parts } = write.draft
  return filesIn([replies, setAside, parts]).length > 0 ? undefined : draftSaved(cipher, write.draft, write.at)
}

export const updateSeen = ({ key, at }: Extract<Write, { kind: 'update_seen' }>): Plain =>
  Prisma.sql`INSERT INTO "UpdateSeen" ("updateKey", "at") VALUES (${key}, ${at})`
