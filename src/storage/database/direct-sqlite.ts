import Database from 'better-sqlite3'
import type { Lookup, Plain } from './db.ts'
import { setPragmas } from './pragmas.ts'

/**
 * A connection of our own beside Prisma's, for what every update reads and writes: statements are prepared once, reads wait for no write
 * before them, and a transaction runs in one go.
 */
export interface DirectSqlite {
  readonly lookup: Lookup
  /** One transaction. Two connections of one process must not write at once: it is for the caller to wait for its turn. */
  write(statements: readonly Plain[]): void
  close(): void
}

export async function openDirectSqlite(file: string): Promise<DirectSqlite> {
  const connection = new Database(file)
  await setPragmas(async (sql) => connection.pragma(sql.slice('PRAGMA '.length), { simple: true }))
  const prepared = new Map<string, Database.Statement>()
  const statement = (sql: string): Database.Statement => {
    const known = prepared.get(sql) ?? connection.prepare(sql)
    prepared.set(sql, known)
    return known
  }
  const run = connection.transaction((statements: readonly Plain[]) => {
    for (const { sql, values } of statements) statement(sql).run(...values.map(asStored))
  })
  return {
    lookup: { rows: async <Row>(sql: string, values: readonly string[]) => statement(sql).all(...values) as Row[] },
    write: (statements) => run.immediate(statements),
    close: () => void connection.close(),
  }
}

/** As Prisma's adapter stores them. */
function asStored(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().replace('Z', '+00:00')
  return typeof value === 'boolean' ? Number(value) : value
}
