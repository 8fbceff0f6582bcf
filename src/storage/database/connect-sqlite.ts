import Database from 'better-sqlite3'
import { PrismaClient } from '../generated/sqlite/client.ts'
import { type Connection, type Db, type Lookup, PATIENCE, type Plain, type Statement } from './db.ts'
import { groupCommit } from './group-commit.ts'
import { serializedSqlite } from './serialized-sqlite.ts'

/** What must hold: write-ahead log, every commit on disk before it is answered, keys between tables, patience with commands beside. */
const PRAGMAS = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', '2'],
  ['foreign_keys', 'ON', '1'],
  ['busy_timeout', '10000', '10000'],
  // A checkpoint stops the writer; with the default of 1000 pages one came every few dozen updates.
  ['wal_autocheckpoint', '8000', '8000'],
] as const

export async function connectSqlite(file: string): Promise<Connection> {
  const adapter = serializedSqlite(file)
  const db = new PrismaClient({ adapter, transactionOptions: PATIENCE })
  for (const [name, value, expected] of PRAGMAS) await setPragma(db, name, value, expected)
  const reader = new Database(file, { readonly: true, timeout: 10_000 })
  const close = async (): Promise<void> => {
    reader.close()
    await db.$disconnect()
  }
  const atomically = groupCommit((statements: Statement[]) => db.$transaction(statements))
  const plainly = groupCommit((statements: Plain[]) => adapter.straight(statements))
  return { db, lookup: lookupIn(reader), atomically, plainly, close }
}

async function setPragma(db: Db, name: string, value: string, expected: string): Promise<void> {
  await db.$queryRawUnsafe(`PRAGMA ${name} = ${value}`)
  const rows = await db.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`)
  const found = String(Object.values(rows[0] ?? {})[0])
  if (found !== expected)
    throw new Error(
      `데이터베이스가 PRAGMA ${name} = ${value} 를 받지 않아요(지금 값 ${found}). 파일이 이 컴퓨터의 디스크에 있는지 확인하세요.`,
    )
}

/** A second connection: Prisma's own would make each of these reads wait for the writes before it. */
function lookupIn(reader: Database.Database): Lookup {
  const prepared = new Map<string, Database.Statement>()
  const statement = (sql: string): Database.Statement => {
    const known = prepared.get(sql) ?? reader.prepare(sql)
    prepared.set(sql, known)
    return known
  }
  return { rows: async <Row>(sql: string, values: readonly string[]) => statement(sql).all(...values) as Row[] }
}
