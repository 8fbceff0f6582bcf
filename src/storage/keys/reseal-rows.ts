import type { Db, Statement } from '../database/db.ts'
import { Prisma } from '../generated/sqlite/client.ts'
import type { Cipher } from './cipher.ts'
import { rowSeal } from './row-seal.ts'
import type { SealedTable } from './sealed-columns.ts'

const BATCH = 100

type Row = Readonly<Record<string, string | number | bigint | null>>

/** Writes every value of a table that an older key sealed anew, batch by batch. What is done stays done, so it may be stopped and run again. */
export async function resealRows(db: Db, cipher: Cipher, table: SealedTable): Promise<number> {
  let count = 0
  for (let from: string | undefined = ''; from !== undefined; ) {
    const rows: readonly Row[] = await olderRows(db, cipher, table, from)
    await db.$transaction(rows.map((row) => reseal(db, cipher, table, row)))
    count += rows.length
    from = rows.length < BATCH ? undefined : String(rows.at(-1)?.[table.key[0]])
  }
  return count
}

const name = (column: string): Prisma.Sql => Prisma.raw(`"${column}"`)
const list = (columns: readonly string[]): Prisma.Sql => Prisma.join(columns.map(name))

function olderRows(db: Db, cipher: Cipher, { table, key, sealed }: SealedTable, from: string): Promise<Row[]> {
  const isOlder = sealed.map((column) => Prisma.sql`${name(column)} NOT LIKE ${`${cipher.newest}.%`}`)
  return db.$queryRaw<Row[]>`
    SELECT ${list([...key, ...sealed])} FROM ${name(table)}
    WHERE ${name(key[0])} >= ${from} AND (${Prisma.join(isOlder, ' OR ')})
    ORDER BY ${list(key)} LIMIT ${BATCH}`
}

/** Only where nobody wrote the row meanwhile; what they wrote is under the newest key already. */
function reseal(db: Db, cipher: Cipher, { table, key, sealed, hashes }: SealedTable, row: Row): Statement {
  const { seal, open } = rowSeal(cipher, table, key.map((column) => String(row[column])).join(':'))
  const filled = sealed.filter((column) => row[column] !== null)
  const plain = new Map(filled.map((column) => [column, open(column, String(row[column]))]))
  const values = filled.map((column) => Prisma.sql`${name(column)} = ${seal(column, plain.get(column) ?? '')}`)
  const found = hashes.flatMap(({ column, of, kind, normal, onlyWhereSet }) => {
    const text = plain.get(of)
    if (text === undefined) return []
    const hash = Prisma.sql`${cipher.hash(kind, normal(text))}`
    if (!onlyWhereSet) return [Prisma.sql`${name(column)} = ${hash}`]
    return [Prisma.sql`${name(column)} = CASE WHEN ${name(column)} IS NULL THEN NULL ELSE ${hash} END`]
  })
  const same = [...key, ...filled].map((column) => Prisma.sql`${name(column)} = ${row[column]}`)
  return db.$executeRaw`UPDATE ${name(table)} SET ${Prisma.join([...values, ...found])} WHERE ${Prisma.join(same, ' AND ')}`
}
