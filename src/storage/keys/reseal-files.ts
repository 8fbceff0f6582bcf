import { openBytes, sealBytes } from '../files/sealed-bytes.ts'
import type { Shelf } from '../files/shelf.ts'
import type { StoredFile as FileRow } from '../generated/sqlite/client.ts'
import type { Vault } from '../vault.ts'

const BATCH = 50

/** Writes every file anew that an older key sealed, under its new name. */
export async function resealFiles(vault: Vault, shelf: Shelf): Promise<number> {
  const { db, cipher } = vault
  let count = 0
  for (let after = ''; ; ) {
    const rows = await db.storedFile.findMany({
      where: { keyId: { not: cipher.newest }, id: { gt: after } },
      orderBy: { id: 'asc' },
      take: BATCH,
    })
    for (const row of rows) await reseal(vault, shelf, row)
    count += rows.length
    const last = rows.at(-1)
    if (!last) return count
    after = last.id
  }
}

/** New bytes, then the row that names them; the bytes under the old name are swept when all is done. */
async function reseal({ db, cipher }: Vault, shelf: Shelf, row: FileRow): Promise<void> {
  const sealed = await shelf.get(row)
  if (!sealed) return
  const bytes = openBytes(cipher, row.id, sealed)
  const contentHash = cipher.hash('file', bytes)
  await shelf.put({ id: row.id, contentHash }, sealBytes(cipher, row.id, bytes))
  await db.storedFile.update({ where: { id: row.id }, data: { contentHash, keyId: cipher.newest } })
}
