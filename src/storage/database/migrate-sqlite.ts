import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { type Migration, pending } from './migrations.ts'

// The row format is that of `prisma migrate`, so that its commands read what was applied here.
const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME, "migration_name" TEXT NOT NULL,
  "logs" TEXT, "rolled_back_at" DATETIME, "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`
const APPLIED = 'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL'
const RECORD =
  'INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count) VALUES (?, ?, ?, ?, ?, 1)'

/** Brings the file up to date, with a copy beside it first unless it is new. Gives the names applied. */
export function migrateSqlite(file: string, known: readonly Migration[]): readonly string[] {
  mkdirSync(path.dirname(file), { recursive: true })
  const database = new Database(file, { timeout: 30_000 })
  try {
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    copyBefore(database, known)
    return applyAll(database, known)
  } finally {
    database.close()
  }
}

function copyBefore(database: Database.Database, known: readonly Migration[]): void {
  const applied = appliedIn(database)
  const [first] = pending(known, applied)
  if (applied.length === 0 || !first) return
  const copy = `${database.name}.before-${first.name}-${Date.now()}`
  database.prepare('VACUUM INTO ?').run(copy)
}

/** One transaction for all; another process that starts at the same time waits, and then finds nothing to do. */
function applyAll(database: Database.Database, known: readonly Migration[]): readonly string[] {
  // Redefining a table drops it for a moment, which its references would not survive.
  database.pragma('foreign_keys = OFF')
  return database
    .transaction(() => {
      database.exec(TABLE)
      const todo = pending(known, appliedIn(database))
      for (const migration of todo) apply(database, migration)
      const broken = database.pragma('foreign_key_check') as unknown[]
      if (broken.length > 0)
        throw new Error(
          `마이그레이션 뒤에 이어지지 않는 행이 ${broken.length}개 있어 아무것도 바꾸지 않았어요. 백업과 함께 개발자에게 알려 주세요.`,
        )
      return todo.map(({ name }) => name)
    })
    .immediate()
}

function appliedIn(database: Database.Database): readonly string[] {
  const table = database.prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'").get()
  return table ? (database.prepare(APPLIED).pluck().all() as string[]) : []
}

function apply(database: Database.Database, { name, sql, checksum }: Migration): void {
  const started = Date.now()
  database.exec(sql)
  database.prepare(RECORD).run(randomUUID(), checksum, name, started, Date.now())
}
