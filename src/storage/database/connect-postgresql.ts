import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '../generated/postgresql/client.ts'
import { type Connection, type Db, type Lookup, PATIENCE, type Plain, type Statement } from './db.ts'

export async function connectPostgresql(
  url: string,
  connections: number,
  lost: (error: Error) => void,
): Promise<Connection> {
  const pool = new pg.Pool({ connectionString: url, max: connections })
  // An idle connection that the server ends is no reason to fall over; the pool makes a new one.
  pool.on('error', lost)
  const client = new PrismaClient({ adapter: new PrismaPg(pool), transactionOptions: PATIENCE })
  await client.$queryRaw`SELECT 1`
  const close = async (): Promise<void> => {
    await client.$disconnect()
    await pool.end()
  }
  // The one place that says so: models and migrations are the same, and a test compares both.
  const db = client as unknown as Db
  const atomically = async (make: () => Statement[]) => void (await db.$transaction(make()))
  const plainly = (make: () => Plain[]) => atomically(() => make().map((statement) => db.$executeRaw(statement)))
  return { db, lookup: lookupIn(pool), atomically, plainly, close }
}

function lookupIn(pool: pg.Pool): Lookup {
  return {
    async rows<Row>(sql: string, values: readonly string[]) {
      const text = numbered(sql)
      const found = await pool.query({ text, values: [...values], types: UTC })
      return found.rows as Row[]
    },
  }
}

const numbered = (sql: string): string => {
  let count = 0
  return sql.replaceAll('?', () => `$${++count}`)
}

type Oid = Parameters<typeof pg.types.getTypeParser>[0]

// Prisma writes UTC into columns without a zone; the driver would read them as local time.
const UTC: pg.CustomTypesConfig = {
  getTypeParser: ((oid: Oid, format?: 'text') =>
    oid === pg.types.builtins.TIMESTAMP
      ? (text: string) => new Date(`${text.replace(' ', 'T')}Z`)
      : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
}
