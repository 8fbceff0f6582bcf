import type { Files } from '../../core/conversation/ledger.ts'
import { turnstile } from '../turnstile.ts'
import type { Vault } from '../vault.ts'
import { keep } from './keep.ts'
import { openBytes } from './sealed-bytes.ts'
import type { Shelf } from './shelf.ts'
import { sweepFiles } from './sweep.ts'

export interface SweptFiles extends Files {
  /** Removes files that no draft or case names a day after they were sent. Gives how many. */
  sweepOrphans(now: Date): Promise<number>
}

export function openFiles(vault: Vault, shelf: Shelf, now: () => Date): SweptFiles {
  // A file that is sent again while it is swept would lose its bytes.
  const { pass } = turnstile()
  return {
    keep: (bytes, name) => pass(() => keep(vault, shelf, bytes, name, now())),
    async read(id) {
      const row = await vault.db.storedFile.findUnique({ where: { id } })
      const sealed = row ? await shelf.get(row) : undefined
      return sealed && openBytes(vault.cipher, id, sealed)
    },
    sweepOrphans: (at) => pass(() => sweepFiles(vault.db, shelf, at)),
  }
}
