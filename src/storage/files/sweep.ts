import type { Db } from '../database/db.ts'
import type { Shelf } from './shelf.ts'

const HOURS = 24

/** A file is written before the commit that names it, so for a day nobody can tell whether that is still to come. */
export async function sweepFiles(db: Db, shelf: Shelf, now: Date): Promise<number> {
  const cutoff = new Date(now.getTime() - HOURS * 3_600_000)
  const orphans = await db.storedFile.findMany({ where: { keptAt: { lt: cutoff }, links: { none: {} } } })
  let swept = 0
  for (const orphan of orphans) {
    if (!(await removeRow(db, orphan.id, cutoff))) continue
    await shelf.remove(orphan)
    swept += 1
  }
  const isNamed = async (contentHash: string) => (await db.storedFile.count({ where: { contentHash } })) > 0
  return swept + (await shelf.sweep(cutoff, isNamed))
}

/** False where it was named or sent again in this moment. */
async function removeRow(db: Db, id: string, cutoff: Date): Promise<boolean> {
  const where = { id, keptAt: { lt: cutoff }, links: { none: {} } }
  const { count } = await db.storedFile.deleteMany({ where }).catch(() => ({ count: 0 }))
  return count === 1
}
