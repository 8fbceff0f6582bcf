import { PrismaClient } from '../generated/sqlite/client.ts'
import { turnstile } from '../turnstile.ts'
import { type Connection, PATIENCE, type Plain, type Statement } from './db.ts'
import { openDirectSqlite } from './direct-sqlite.ts'
import { groupCommit } from './group-commit.ts'
import { setPragmas } from './pragmas.ts'
import { serializedSqlite } from './serialized-sqlite.ts'

export async function connectSqlite(file: string): Promise<Connection> {
  const turns = turnstile()
  const db = new PrismaClient({ adapter: serializedSqlite(file, turns), transactionOptions: PATIENCE })
  await setPragmas(async (sql) => {
    const [row] = await db.$queryRawUnsafe<Record<string, unknown>[]>(sql)
    return Object.values(row ?? {})[0]
  })
  const direct = await openDirectSqlite(file)
  const close = async (): Promise<void> => {
    direct.close()
    await db.$disconnect()
  }
  const atomically = groupCommit((statements: Statement[]) => db.$transaction(statements))
  const plainly = groupCommit((statements: Plain[]) => turns.pass(async () => direct.write(statements)))
  return { db, lookup: direct.lookup, atomically, plainly, close }
}
