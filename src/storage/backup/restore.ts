import { cp, mkdir, rename } from 'node:fs/promises'
import path from 'node:path'
import { filesFolder } from '../files/disk.ts'
import { cipherOf, obtainKeys } from '../keys/obtain-keys.ts'
import { lockFiles } from '../leases/lock-file.ts'
import { checkedManifest, DATABASE } from './manifest.ts'

/** Puts a backup in the place of an embedded database. What was there is set aside, not deleted; gives the names it has now. */
export async function restore(
  file: string,
  dataDir: string,
  dataKey: string | undefined,
  folder: string,
  now: Date,
): Promise<readonly string[]> {
  const manifest = await checkedManifest(folder)
  await needKeys(file, dataDir, dataKey, manifest.keys)
  await mkdir(path.dirname(file), { recursive: true })
  const taken = await lockFiles(file).take('bot', () => {})
  if (taken.kind === 'refused') throw new Error(`든든이 돌고 있어요(${taken.by}). 먼저 멈춰 주세요.`)
  try {
    const aside = `.replaced-${now.toISOString().replaceAll(/[:.]/gu, '-')}`
    const moved = await setAside(file, filesFolder(dataDir), aside)
    // The files first: a restore that was interrupted then has no database, rather than one that misses attachments.
    await cp(filesFolder(folder), filesFolder(dataDir), { recursive: true }).catch(ignoreMissing)
    await cp(path.join(folder, DATABASE), `${file}.restoring`)
    await rename(`${file}.restoring`, file)
    return moved
  } finally {
    await taken.lease.release()
  }
}

async function needKeys(file: string, dataDir: string, dataKey: string | undefined, ids: readonly string[]) {
  const { keyIds } = cipherOf(await obtainKeys({ provider: 'sqlite', file }, dataDir, dataKey))
  const missing = ids.filter((id) => !keyIds.includes(id))
  if (missing.length === 0) return
  throw new Error(
    `이 백업은 다른 열쇠(지문 ${missing.join(', ')})로 열려요. 그때의 data.key 나 DATA_KEY 를 먼저 되돌려 놓으세요.`,
  )
}

/** The write-ahead log belongs to the database by its name, so it moves along. */
async function setAside(file: string, files: string, suffix: string): Promise<readonly string[]> {
  const sides = ['-wal', '-shm'].map((end) => [`${file}${end}`, `${file}${suffix}${end}`] as const)
  const moved: string[] = []
  for (const [from, to] of [...sides, [file, `${file}${suffix}`] as const, [files, `${files}${suffix}`] as const]) {
    if (await rename(from, to).then(() => true, ignoreMissing)) moved.push(to)
  }
  return moved
}

function ignoreMissing(error: unknown): false {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  return false
}
