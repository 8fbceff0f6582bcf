import { randomUUID } from 'node:crypto'
import type { Kept } from '../../core/conversation/ledger.ts'
import type { StoredFile as FileRow } from '../generated/sqlite/client.ts'
import type { Vault } from '../vault.ts'
import { allowedType, MOST_BYTES } from './allowed.ts'
import { sealBytes } from './sealed-bytes.ts'
import type { Shelf } from './shelf.ts'

/** Checks and stores a file; safe when this returns, and swept a day later if nothing has named it by then. */
export async function keep(vault: Vault, shelf: Shelf, bytes: Uint8Array, name: string, now: Date): Promise<Kept> {
  if (bytes.length === 0) return { kind: 'refused', why: 'file_empty' }
  if (bytes.length > MOST_BYTES) return { kind: 'refused', why: 'file_too_large' }
  const mime = await allowedType(bytes)
  if (mime === undefined) return { kind: 'refused', why: 'file_type_refused' }
  const row = await rowFor(vault, bytes, mime, now)
  if (!(await shelf.get(row))) await shelf.put(row, sealBytes(vault.cipher, row.id, bytes))
  return { kind: 'kept', file: { id: row.id, name: plainName(name), mime, size: bytes.length } }
}

/** The row goes first: a crash leaves one without bytes, which the next sending of the same file fills. */
async function rowFor({ db, cipher }: Vault, bytes: Uint8Array, mime: string, now: Date): Promise<FileRow> {
  const [known] = await db.storedFile.updateManyAndReturn({
    where: { contentHash: { in: cipher.hashes('file', bytes) } },
    data: { keptAt: now },
  })
  if (known) return known
  const contentHash = cipher.hash('file', bytes)
  const row = { id: randomUUID(), contentHash, keyId: cipher.newest, mime, size: bytes.length, keptAt: now }
  return db.storedFile.upsert({ where: { contentHash }, create: row, update: { keptAt: now } })
}

const LONGEST_NAME = 120

/** A name to show: no folders, no control or invisible signs. */
function plainName(name: string): string {
  const bare = name.normalize('NFC').replaceAll(/[\p{C}]/gu, '')
  return (bare.split(/[/\\]/u).at(-1) ?? '').trim().slice(-LONGEST_NAME) || 'file'
}
