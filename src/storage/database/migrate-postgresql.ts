import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { type Migration, pending } from './migrations.ts'

// The row format is that of `prisma migrate`, so that its commands read what was applied here.
const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`
const APPLIED = 'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL'
const RECORD =
  'INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), clock_timestamp(), 1)'

/** The number that Prisma's own commands lock with. */
const LOCK = 72707369

/** Brings the database up to date in one transaction, one process at a time. Gives the names applied. */
export async function migratePostgresql(url: string, known: readonly Migration[]): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK])
    await client.query('BEGIN')
    const applied = await applyAll(client, known)
    await client.query('COMMIT')
    return applied
  } finally {
    // Ending the session rolls back what was not committed and lets go of the lock.
    await client.end()
  }
}

async function applyAll(client: pg.Client, known: readonly Migration[]): Promise<readonly string[]> {
  await client.query(TABLE)
  const { rows } = await client.query<{ migration_name: string }>(APPLIED)
  const todo = pending(
    known,
    rows.map((row) => row.migration_name),
  )
  for (const { name, sql, checksum } of todo) {
    await client.query(sql)
    await client.query(RECORD, [randomUUID(), checksum, name])
  }
  return todo.map(({ name }) => name)
}
