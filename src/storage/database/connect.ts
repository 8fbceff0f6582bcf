import { connectPostgresql } from './connect-postgresql.ts'
import { connectSqlite } from './connect-sqlite.ts'
import type { Connection } from './db.ts'
import type { Location } from './location.ts'

export function connect(location: Location, connections: number, lost: (error: Error) => void): Promise<Connection> {
  return location.provider === 'sqlite'
    ? connectSqlite(location.file)
    : connectPostgresql(location.url, connections, lost)
}
