import type { Connection } from './db.ts'
import type { Location } from './location.ts'

/** Loads the one driver that is needed: the other would only lengthen the start. */
export async function connect(
  location: Location,
  connections: number,
  lost: (error: Error) => void,
): Promise<Connection> {
  if (location.provider === 'sqlite') return (await import('./connect-sqlite.ts')).connectSqlite(location.file)
  return (await import('./connect-postgresql.ts')).connectPostgresql(location.url, connections, lost)
}
