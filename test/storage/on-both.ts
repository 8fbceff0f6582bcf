import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import {
  type OpenVault,
  openStorage,
  openVault,
  type Storage,
  type StorageSettings,
} from '../../src/storage/open-storage.ts'

export const SERVER = process.env.TEST_POSTGRES_URL ?? 'postgresql://postgres@127.0.0.1:5432/postgres'
export const KEY = Buffer.alloc(32, 7).toString('base64')
export const silent = { info: () => {}, warn: () => {} }

/** A database of its own, opened as often as wanted; all of it goes when the test file ends. */
export interface Ground {
  readonly provider: 'sqlite' | 'postgresql'
  readonly settings: StorageSettings
  open(changes?: Partial<StorageSettings>): Promise<Storage>
  vault(changes?: Partial<StorageSettings>): Promise<OpenVault>
  /** As another process has it. On SQLite only one does: two connections in one thread would wait for each other for ever. */
  beside(storage: Storage): Promise<Storage>
}

const answers = await new pg.Client({ connectionString: SERVER, connectionTimeoutMillis: 2000 })
  .connect()
  .then(() => true)
  .catch(() => false)

/** The same tests on SQLite and PostgreSQL. */
export function onBoth(
  name: string,
  tests: (ground: () => Promise<Ground>, provider: Ground['provider']) => void,
): void {
  describe(`${name} on SQLite`, () => {
    withGrounds(sqliteGround, (ground) => tests(ground, 'sqlite'))
  })
  describePostgresql(name, (ground) => tests(ground, 'postgresql'))
}

export function describePostgresql(name: string, tests: (ground: () => Promise<Ground>) => void): void {
  if (answers) {
    describe(`${name} on PostgreSQL`, () => {
      withGrounds(postgresqlGround, tests)
    })
    return
  }
  const why = `${name} on PostgreSQL: no server answers at ${SERVER}`
  test.skipIf(!process.env.CI_REQUIRE_POSTGRES)(why, () => expect.fail(why))
}

type Make = () => Promise<{ ground: Pick<Ground, 'provider' | 'settings'>; drop: () => Promise<void> }>

export function withGrounds(make: Make, tests: (ground: () => Promise<Ground>) => void): void {
  const endings: (() => Promise<unknown>)[] = []
  tests(async () => {
    const { ground, drop } = await make()
    endings.unshift(drop)
    const open = async (changes: Partial<StorageSettings> = {}): Promise<Storage> => {
      const storage = await openStorage({ ...ground.settings, ...changes })
      endings.unshift(() => storage.close().catch(() => {}))
      return storage
    }
    const vault = async (changes: Partial<StorageSettings> = {}): Promise<OpenVault> => {
      const opened = await openVault({ ...ground.settings, ...changes })
      endings.unshift(() => opened.connection.close().catch(() => {}))
      return opened
    }
    const beside = async (storage: Storage): Promise<Storage> => (ground.provider === 'sqlite' ? storage : open())
    return { ...ground, open, vault, beside }
  })
  afterAll(async () => {
    for (const end of endings) await end()
  })
}

export const sqliteGround: Make = async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'deundeun-'))
  const settings = settingsFor(`file:${path.join(dataDir, 'records.db')}`, dataDir)
  return { ground: { provider: 'sqlite', settings }, drop: () => rm(dataDir, { recursive: true, force: true }) }
}

const postgresqlGround: Make = async () => {
  const name = `deundeun_${randomUUID().replaceAll('-', '')}`
  await onServer(`CREATE DATABASE "${name}"`)
  const url = new URL(SERVER)
  url.pathname = `/${name}`
  const settings = settingsFor(url.href, tmpdir())
  return { ground: { provider: 'postgresql', settings }, drop: () => onServer(`DROP DATABASE "${name}" WITH (FORCE)`) }
}

const settingsFor = (databaseUrl: string, dataDir: string): StorageSettings => ({
  databaseUrl,
  dataDir,
  dataKey: KEY,
  now: () => new Date('2026-03-02T03:00:00Z'),
  log: silent,
  connections: 5,
})

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
