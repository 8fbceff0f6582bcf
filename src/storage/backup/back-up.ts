import { copyFile, link, mkdir, open, readdir } from 'node:fs/promises'
import path from 'node:path'
import Database from 'better-sqlite3'
import { diskFile } from '../files/disk.ts'
import { checksumOf, DATABASE, type Manifest, writeManifest } from './manifest.ts'

/** Copies an embedded database and its attachments into a new folder, while the bot runs. */
export async function backUp(file: string, dataDir: string, folder: string, now: Date): Promise<Manifest> {
  await makeEmpty(folder)
  const copy = path.join(folder, DATABASE)
  await copyDatabase(file, copy)
  const { hashes, keys } = read(copy)
  for (const hash of hashes) await take(diskFile(dataDir, hash), diskFile(folder, hash))
  const files = [DATABASE, ...hashes.map((hash) => path.relative(folder, diskFile(folder, hash)))]
  const sums = await Promise.all(files.map(async (name) => [name, await checksumOf(path.join(folder, name))] as const))
  const manifest = { madeAt: now.toISOString(), keys, files: Object.fromEntries(sums) }
  await writeManifest(folder, manifest)
  return manifest
}

async function makeEmpty(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if ((await readdir(folder)).length > 0)
    throw new Error(`${folder} 이 비어 있지 않아요. 백업마다 새 폴더를 정해 주세요.`)
}

const ALL_PAGES = 2 ** 31 - 1

/** In one step: a copy in several begins again whenever the bot writes between two. Writers do not wait for it. */
async function copyDatabase(file: string, copy: string): Promise<void> {
  const source = new Database(file, { readonly: true, fileMustExist: true, timeout: 30_000 })
  await source.backup(copy, { progress: () => ALL_PAGES }).finally(() => source.close())
  const handle = await open(copy, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Reads the copy, not the original: its attachments are those that it names. */
function read(copy: string): { hashes: string[]; keys: string[] } {
  const database = new Database(copy)
  try {
    database.pragma('journal_mode = DELETE')
    const sound = database.pragma('integrity_check', { simple: true })
    if (sound !== 'ok') throw new Error(`복사한 데이터베이스가 깨졌어요: ${String(sound)}`)
    const column = (sql: string): string[] => database.prepare(sql).pluck().all() as string[]
    return {
      hashes: column('SELECT "contentHash" FROM "StoredFile" WHERE "id" IN (SELECT "fileId" FROM "FileLink")'),
      keys: column('SELECT "keyId" FROM "KeyMark"'),
    }
  } finally {
    database.close()
  }
}

/** Sealed files never change under one name, so a second name is a copy; another disk needs the bytes. */
async function take(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true, mode: 0o700 })
  await link(from, to).catch(() => copyFile(from, to))
}
