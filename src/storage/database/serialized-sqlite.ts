import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter, SqlDriverAdapterFactory, Transaction } from '@prisma/driver-adapter-utils'
import type { Turnstile } from '../turnstile.ts'

/**
 * adapter-better-sqlite3 has one connection: a query made outside an open transaction silently joins it, and is lost when that rolls back.
 * Here it waits until the transaction has ended.
 */
export function serializedSqlite(file: string, turns: Turnstile): SqlDriverAdapterFactory {
  const inner = new PrismaBetterSqlite3({ url: `file:${file}` })
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    connect: async () => serialized(await inner.connect(), turns),
  }
}

function serialized(adapter: SqlDriverAdapter, { enter, pass }: Turnstile): SqlDriverAdapter {
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: (query) => pass(() => adapter.queryRaw(query)),
    executeRaw: (query) => pass(() => adapter.executeRaw(query)),
    executeScript: (script) => pass(() => adapter.executeScript(script)),
    getConnectionInfo: () => adapter.getConnectionInfo?.() ?? { supportsRelationJoins: false },
    dispose: () => adapter.dispose(),
    async startTransaction(isolationLevel) {
      const leave = await enter()
      try {
        return leaving(await adapter.startTransaction(isolationLevel), leave)
      } catch (error) {
        leave()
        throw error
      }
    },
  }
}

/** The transaction, letting the next one in when it ends either way. */
function leaving(transaction: Transaction, leave: () => void): Transaction {
  const commit = transaction.commit.bind(transaction)
  const rollback = transaction.rollback.bind(transaction)
  transaction.commit = () => commit().finally(leave)
  transaction.rollback = () => rollback().finally(leave)
  return transaction
}
