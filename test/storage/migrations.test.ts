import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { locationOf } from '../../src/storage/database/location.ts'
import { migrate } from '../../src/storage/database/migrate.ts'
import { knownMigrations } from '../../src/storage/database/migrations.ts'
import { onBoth } from './on-both.ts'
import { given, join } from './samples.ts'

const run = promisify(execFile)
const NEXT = { name: '29990101000000_next', sql: 'CREATE TABLE "Next" ("id" TEXT PRIMARY KEY);', checksum: 'x' }

onBoth('migrations', (ground, provider) => {
  // Prisma's command line now and then loses its engine's answer on a busy machine; a difference stays one however often it is asked.
  test('leave what the models say: nothing differs', { retry: 2, timeout: 120_000 }, async () => {
    const { settings } = await ground()
    const prisma = path.resolve('node_modules/prisma/build/index.js')
    const args = ['migrate', 'diff', '--from-config-datasource', '--to-schema', `prisma/${provider}`, '--exit-code']
    const env = { ...process.env, DATABASE_URL: settings.databaseUrl }
    const differs = () =>
      run(process.execPath, [prisma, ...args], { env }).then(
        () => 'no',
        ({ code, stderr }) => (code === 2 ? 'yes' : stderr),
      )
    // Asked of the empty database too: an engine that does nothing would find no difference either.
    expect(await differs()).toBe('yes')
    await migrate(locationOf(settings.databaseUrl))
    expect(await differs()).toBe('no')
  })

  test('are applied once, by whichever process comes first', async () => {
    const location = locationOf((await ground()).settings.databaseUrl)
    const first = await Promise.all([migrate(location), migrate(location), migrate(location)])
    expect(first.flat()).toEqual(knownMigrations(provider).map(({ name }) => name))
  })

  test('of a newer version are refused, by name, before anything is read', async () => {
    const place = await ground()
    const location = locationOf(place.settings.databaseUrl)
    await migrate(location, [...knownMigrations(provider), NEXT])
    await expect(place.open()).rejects.toThrow(/더 새로운 버전.*29990101000000_next/su)
  })

  test('that fail change nothing', async () => {
    const place = await ground()
    const location = locationOf(place.settings.databaseUrl)
    const broken = { ...NEXT, sql: `${NEXT.sql} CREATE TABLE broken (` }
    await migrate(location)
    await expect(migrate(location, [...knownMigrations(provider), broken])).rejects.toThrow()
    expect(await migrate(location, [...knownMigrations(provider), NEXT])).toEqual([NEXT.name])
  })

  if (provider === 'sqlite') {
    test('leave a copy of a file that is not new beside it', async () => {
      const place = await ground()
      const storage = await place.open()
      await given(storage, join('m1'))
      await storage.close()
      await migrate(locationOf(place.settings.databaseUrl), [...knownMigrations(provider), NEXT])
      const copy = (await readdir(place.settings.dataDir)).find((name) => name.includes('.before-'))
      const databaseUrl = `file:${path.join(place.settings.dataDir, copy ?? 'none')}`
      const before = await place.open({ databaseUrl })
      expect(await before.ledger.person('telegram:m1')).toBeDefined()
    })
  }
})

test('a database address that is none is refused with an example', () => {
  for (const url of ['mysql://x', './data.db', '']) expect(() => locationOf(url)).toThrow(/DATABASE_URL.*postgresql:/su)
})
