import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import type { Plain } from './db.ts'

type Value = Plain['values'][number]

/**
 * Plain statements as one transaction, past Prisma's engine, which takes longer over each of them than SQLite itself. The adapter says
 * of a refused one what the engine would pass on.
 */
export async function straight(adapter: SqlDriverAdapter, statements: readonly Plain[]): Promise<void> {
  const transaction = await adapter.startTransaction()
  const run = (sql: string, values: readonly Value[] = []) =>
    transaction.executeRaw({ sql, args: [...values], argTypes: values.map(() => AS_IT_IS) })
  try {
    for (const { sql, values } of statements) await run(sql, values)
    await run('COMMIT')
  } catch (error) {
    // Refused too where the database has rolled back by itself.
    await run('ROLLBACK').catch(() => undefined)
    await transaction.rollback()
    throw error
  }
  await transaction.commit()
}

const AS_IT_IS = { scalarType: 'unknown', arity: 'scalar' } as const
