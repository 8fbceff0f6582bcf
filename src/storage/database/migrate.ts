import type { Location } from './location.ts'
import { migratePostgresql } from './migrate-postgresql.ts'
import { migrateSqlite } from './migrate-sqlite.ts'
import { knownMigrations, type Migration } from './migrations.ts'

export async function migrate(
  location: Location,
  known: readonly Migration[] = knownMigrations(location.provider),
): Promise<readonly string[]> {
  return location.provider === 'sqlite' ? migrateSqlite(location.file, known) : migratePostgresql(location.url, known)
}
