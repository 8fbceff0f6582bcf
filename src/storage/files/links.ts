import type { Statement, Tx } from '../database/db.ts'

/** What names a file and so keeps it from being swept. */
export type FileOwner = 'draft' | 'case'

/** Names the files, in one order, so that two transactions never wait for each other. A file that was swept meanwhile aborts. */
export const linkFiles = (tx: Tx, ownerKind: FileOwner, ownerId: string, files: readonly string[]): Statement[] =>
  [...files].sort().map((fileId) => {
    const link = { fileId, ownerKind, ownerId }
    return tx.fileLink.upsert({ where: { fileId_ownerKind_ownerId: link }, create: link, update: { ownerId } })
  })

export const unlinkFiles = (tx: Tx, ownerKind: FileOwner, ownerId: string): Statement =>
  tx.fileLink.deleteMany({ where: { ownerKind, ownerId } })
