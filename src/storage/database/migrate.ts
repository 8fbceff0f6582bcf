import type { Location } from './location.ts'
import { knownMigrations, type Migration } from './migrations.ts'

export async function migrate(
  location: Location,
  known: readonly Migration[] = knownMigrations(location.provider),
): Promise<readonly string[]> {
  if (location.provider === 'sqlite') return (await import('./migrate-sqlite.ts')).migrateSqlite(location.file, known)
  return (await import('./migrate-postgresql.ts')).migratePostgresql(location.url, known)
}
