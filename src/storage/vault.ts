import type { Atomically, Db, Lookup, Plain, Statement } from './database/db.ts'
import type { Cipher } from './keys/cipher.ts'

/** The records and what opens them: what every reading and writing here works with. */
export interface Vault {
  readonly db: Db
  readonly lookup: Lookup
  readonly atomically: Atomically<Statement>
  readonly plainly: Atomically<Plain>
  readonly cipher: Cipher
}
