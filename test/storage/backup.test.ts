import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { backUp } from '../../src/storage/backup/back-up.ts'
import { restore } from '../../src/storage/backup/restore.ts'
import { pdf } from './file-samples.ts'
import { type Ground, KEY, sqliteGround, withGrounds } from './on-both.ts'
import { AT, draft, given, join, save, seen } from './samples.ts'

const run = promisify(execFile)
const databaseOf = ({ settings }: Ground): string => settings.databaseUrl.replace('file:', '')
/** The command itself, as another process than the bot that writes. */
async function command({ settings }: Ground, ...words: string[]): Promise<string> {
  const { databaseUrl: DATABASE_URL, dataDir: DATA_DIR } = settings
  const env = { ...process.env, DATABASE_URL, DATA_DIR, DATA_KEY: KEY }
  return (await run(process.execPath, ['--import', 'tsx', 'src/commands/backup.ts', ...words], { env })).stdout
}

const newFolder = (place: Ground): string => path.join(place.settings.dataDir, `backup-${Math.random()}`)

describe('a backup', () => {
  withGrounds(sqliteGround, (ground) => {
    test('made while the bot writes is whole, and comes back elsewhere with its attachments', async () => {
      const place = await ground()
      const storage = await place.open()
      const kept = await storage.files.keep(pdf('진단서'), '진단서.pdf')
      if (kept.kind !== 'kept') throw new Error(kept.why)
      await given(storage, join('m1'), save(draft('d1', 'm1', { replies: { proof: [kept.file] } })))
      let version = 1
      const bot = { isWriting: true }
      const writer = (async () => {
        for (; bot.isWriting; version++) {
          const changed = draft('d1', 'm1', { version, replies: { proof: [kept.file], at: version } })
          await given(storage, seen(`u${version}`), save(changed))
          await setImmediate()
        }
      })()
      const folder = newFolder(place)
      const said = await command(place, folder).finally(() => {
        bot.isWriting = false
      })
      await writer
      expect(said).toContain('파일 2개')
      expect(version).toBeGreaterThan(10)

      const elsewhere = await mkdtemp(path.join(tmpdir(), 'deundeun-restored-'))
      const file = path.join(elsewhere, 'records.db')
      expect(await restore(file, elsewhere, KEY, folder, AT)).toEqual([])
      const restored = await place.open({ databaseUrl: `file:${file}`, dataDir: elsewhere })
      const [back] = (await restored.ledger.person('telegram:m1'))?.drafts ?? []
      expect(back?.version).toBeGreaterThan(0)
      expect(back?.replies.proof).toEqual([kept.file])
      expect(await restored.files.read(kept.file.id)).toEqual(Buffer.from(pdf('진단서')))
      await given(restored, seen('after'))
      await restored.close()
      await rm(elsewhere, { recursive: true })
    })

    test('of PostgreSQL is left to its own tools', async () => {
      const place = await ground()
      const settings = { ...place.settings, databaseUrl: 'postgresql://nobody@127.0.0.1:1/none' }
      expect(await command({ ...place, settings }, 'copies')).toContain(
        'pg_dump --format=custom --file=copies/deundeun.dump',
      )
      expect(await command({ ...place, settings }, '--restore', 'copies')).toContain('pg_restore')
    })

    test('put back in its own place sets aside what was there, whole', async () => {
      const place = await ground()
      const first = await place.open()
      await given(first, join('m1', { name: '그때' }))
      const folder = newFolder(place)
      await backUp(databaseOf(place), place.settings.dataDir, folder, AT)
      await given(first, join('m1', { name: '지금' }))
      const taken = await first.leases.take('bot', () => {})
      const putBack = () => restore(databaseOf(place), place.settings.dataDir, KEY, folder, AT)
      await expect(putBack()).rejects.toThrow('먼저 멈춰 주세요')
      if (taken.kind === 'held') await taken.lease.release()
      await first.close()
      const moved = await putBack()
      const name = async (databaseUrl: string) =>
        (await (await place.open({ databaseUrl })).ledger.person('telegram:m1'))?.member.name
      expect(await name(place.settings.databaseUrl)).toBe('그때')
      const aside = moved.find((one) => /\.db\.replaced-[^.]*Z$/u.test(one))
      expect(await name(`file:${aside}`)).toBe('지금')
    })

    test('that is damaged, unfinished or of another key is refused before anything is moved', async () => {
      const place = await ground()
      await given(await place.open(), join('m1'))
      const folder = newFolder(place)
      await backUp(databaseOf(place), place.settings.dataDir, folder, AT)
      await expect(backUp(databaseOf(place), place.settings.dataDir, folder, AT)).rejects.toThrow('비어 있지 않아요')
      const back = (key: string, from = folder) => restore(databaseOf(place), place.settings.dataDir, key, from, AT)
      await expect(back(Buffer.alloc(32, 1).toString('base64'))).rejects.toThrow('다른 열쇠')
      await expect(back(KEY, place.settings.dataDir)).rejects.toThrow('다 만들어진 백업이 아니에요')
      const copy = path.join(folder, 'deundeun.db')
      const bytes = await readFile(copy)
      bytes[5000] = (bytes[5000] ?? 0) ^ 1
      await writeFile(copy, bytes)
      await expect(back(KEY)).rejects.toThrow('deundeun.db 이 없거나 깨졌어요')
    })
  })
})
