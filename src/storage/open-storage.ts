import type { ModelReplies } from '../core/answering/model-reply.ts'
import type { Ledger } from '../core/conversation/ledger.ts'
import type { Owed } from '../core/outbox/deliver.ts'
import { type AddedVariant, addedVariants } from './answering/gaps.ts'
import { modelRepliesIn } from './answering/model-replies.ts'
import { type Statutes, statutesIn } from './answering/statutes.ts'
import { connect } from './database/connect.ts'
import type { Connection } from './database/db.ts'
import { type Location, locationOf } from './database/location.ts'
import { migrate } from './database/migrate.ts'
import { chunkShelf } from './files/chunks.ts'
import { diskShelf } from './files/disk.ts'
import { openFiles, type SweptFiles } from './files/files.ts'
import type { Shelf } from './files/shelf.ts'
import { checkKeyMarks } from './keys/key-marks.ts'
import { cipherOf, obtainKeys } from './keys/obtain-keys.ts'
import type { Leases } from './leases/lease.ts'
import { leaseRows } from './leases/lease-rows.ts'
import { lockFiles } from './leases/lock-file.ts'
import { ledgerIn } from './ledger.ts'
import type { Log } from './log.ts'
import { type Budgets, budgetsIn } from './outbox/budget.ts'
import { owedIn } from './outbox/owed.ts'
import { sweepRows } from './sweep.ts'
import type { Vault } from './vault.ts'

export interface StorageSettings {
  /** `file:./data/deundeun.db` or `postgresql://…` */
  readonly databaseUrl: string
  readonly dataDir: string
  /** 32 bytes as base64 or hex; several, separated by commas, newest first. Undefined makes or reads `data.key` beside SQLite. */
  readonly dataKey: string | undefined
  readonly now: () => Date
  readonly log: Log
  /** Most connections to PostgreSQL. */
  readonly connections?: number
}

export interface Storage {
  readonly ledger: Ledger
  readonly owed: Owed
  readonly budgets: Budgets
  readonly files: SweptFiles
  readonly leases: Leases
  readonly statutes: Statutes
  readonly modelReplies: ModelReplies
  /** Questions that curators gave to sections. */
  addedVariants(): Promise<readonly AddedVariant[]>
  /** Removes what has done its duty: old update keys and send counts, files that nothing names. */
  sweep(now: Date): Promise<void>
  close(): Promise<void>
}

/** Opens the records: brings the database up to date, checks that the key fits it. Refuses with a sentence that says the cure. */
export async function openStorage(settings: StorageSettings): Promise<Storage> {
  const opened = await openVault(settings)
  const { vault, shelf, location, connection } = opened
  const { now } = settings
  const files = openFiles(vault, shelf, now)
  return {
    ledger: ledgerIn(vault, now),
    owed: owedIn(vault),
    budgets: budgetsIn(vault.db, now),
    files,
    statutes: statutesIn(vault.db),
    modelReplies: modelRepliesIn(vault),
    addedVariants: () => addedVariants(vault),
    leases: location.provider === 'sqlite' ? lockFiles(location.file) : leaseRows(vault.db, now),
    async sweep(at) {
      await sweepRows(vault.db, at)
      await files.sweepOrphans(at)
    },
    close: () => connection.close(),
  }
}

export interface OpenVault {
  readonly vault: Vault
  readonly shelf: Shelf
  readonly location: Location
  readonly connection: Connection
}

/** The lower floor of `openStorage`, for commands that work on the rows themselves. */
export async function openVault(settings: StorageSettings): Promise<OpenVault> {
  const { log, dataDir, connections = 10, now } = settings
  const location = locationOf(settings.databaseUrl)
  const keys = await obtainKeys(location, dataDir, settings.dataKey)
  const applied = await migrate(location)
  if (applied.length > 0) log.info(`마이그레이션 적용: ${applied.join(', ')}`)
  const connection = await connect(location, connections, (error) =>
    log.warn(`데이터베이스 연결이 끊겼어요: ${error.message}`),
  )
  const vault: Vault = { ...connection, cipher: cipherOf(keys) }
  await checkKeyMarks(vault.db, vault.cipher, now()).catch(async (error: unknown) => {
    await connection.close()
    throw error
  })
  const shelf = location.provider === 'sqlite' ? diskShelf(dataDir) : chunkShelf(vault.db)
  return { vault, shelf, location, connection }
}
