import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { PASSING, replaceFile } from './durable.ts'
import type { Shelf } from './shelf.ts'

/** Sealed files under `files/ab/<hash>`, named by the keyed hash of their content. */
export function diskShelf(dataDir: string): Shelf {
  const root = filesFolder(dataDir)
  const at = (hash: string): string => diskFile(dataDir, hash)
  return {
    async put({ contentHash }, sealed) {
      await mkdir(path.dirname(at(contentHash)), { recursive: true, mode: 0o700 })
      await replaceFile(at(contentHash), sealed)
    },
    get: ({ contentHash }) => readFile(at(contentHash)).catch(() => undefined),
    remove: ({ contentHash }) => rm(at(contentHash), { force: true }),
    sweep: (cutoff, isNamed) => sweepFolder(root, cutoff, isNamed),
  }
}

export const filesFolder = (dataDir: string): string => path.join(dataDir, 'files')

export const diskFile = (dataDir: string, hash: string): string =>
  path.join(filesFolder(dataDir), hash.slice(0, 2), hash)

async function sweepFolder(root: string, cutoff: Date, isNamed: (hash: string) => Promise<boolean>): Promise<number> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => [])
  let swept = 0
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name)
    if ((await stat(file)).mtime >= cutoff) continue
    if (!entry.name.endsWith(PASSING) && (await isNamed(entry.name))) continue
    await rm(file, { force: true })
    swept += 1
  }
  return swept
}
