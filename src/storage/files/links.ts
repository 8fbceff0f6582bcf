import type { Plain } from '../database/db.ts'
import { inserted } from '../database/inserted.ts'
import { Prisma } from '../generated/sqlite/client.ts'

/** What names a file and so keeps it from being swept. */
export type FileOwner = 'draft' | 'case'

/** Names the files, in one order, so that two transactions never wait for each other. A file that was swept meanwhile aborts. */
export const linked = (ownerKind: FileOwner, ownerId: string, files: readonly string[]): Plain[] =>
  [...files].sort().map((fileId) => inserted('FileLink', { fileId, ownerKind, ownerId }, TWICE))

const TWICE = 'ON CONFLICT ("fileId", "ownerKind", "ownerId") DO UPDATE SET "ownerId" = excluded."ownerId"'

export const unlinked = (ownerKind: FileOwner, ownerId: string): Plain =>
  Prisma.sql`DELETE FROM "FileLink" WHERE "ownerKind" = ${ownerKind} AND "ownerId" = ${ownerId}`
