import { mkdirSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import type { Leases, Taken } from './lease.ts'

/**
 * A lease beside an embedded database: an empty SQLite file on which this process keeps a write transaction open. The operating
 * system ends it with the process, however that dies, which a file with a process number in it would outlive.
 */
export function lockFiles(file: string): Leases {
  return { take: async (name) => lock(`${file}.${name}.lock`) }
}

function lock(file: string): Taken {
  mkdirSync(path.dirname(file), { recursive: true })
  const database = new Database(file, { timeout: 0 })
  try {
    // Who comes second reads this; of two who come at once, the number that stays may be the other's until the next line decides.
    database.pragma(`user_version = ${process.pid}`)
    database.exec('BEGIN IMMEDIATE')
  } catch (error) {
    return refusedBy(database, error)
  }
  return { kind: 'held', lease: { release: async () => void database.close() } }
}

function refusedBy(database: Database.Database, error: unknown): Taken {
  try {
    if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error
    return { kind: 'refused', by: `프로세스 ${String(database.pragma('user_version', { simple: true }))}` }
  } finally {
    database.close()
  }
}
