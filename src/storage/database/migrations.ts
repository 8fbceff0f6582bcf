import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Provider } from './location.ts'

export interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

const FOLDER = path.resolve(import.meta.dirname, '../../../prisma')

/** The migrations this version knows, oldest first. */
export function knownMigrations(provider: Provider): readonly Migration[] {
  const folder = path.join(FOLDER, provider, 'migrations')
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/** Those still to be applied; refuses a database that a newer version has been at. */
export function pending(known: readonly Migration[], applied: readonly string[]): readonly Migration[] {
  const names = new Set(known.map(({ name }) => name))
  const unknown = applied.filter((name) => !names.has(name))
  if (unknown.length > 0) {
    throw new Error(
      `이 데이터베이스는 더 새로운 버전의 것이에요(${unknown.join(', ')}). 프로그램을 새 버전으로 바꾸거나, 이 버전으로 만든 백업을 되돌려 주세요.`,
    )
  }
  return known.filter(({ name }) => !applied.includes(name))
}
