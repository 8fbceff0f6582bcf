import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The search index is worked out once for all test files; it is renamed into place and stamped, so sharing it is safe. */
const CACHE = join(tmpdir(), 'deundeun-test-cache')

export interface DataFolder {
  readonly path: string
  readonly databaseUrl: string
  remove(): Promise<void>
}

/** A `DATA_DIR` of a test's own. */
export async function openDataFolder(): Promise<DataFolder> {
  const path = await mkdtemp(join(tmpdir(), 'deundeun-bot-'))
  await mkdir(CACHE, { recursive: true })
  await symlink(CACHE, join(path, 'cache'))
  return {
    path,
    databaseUrl: `file:${join(path, 'deundeun.db')}`,
    remove: () => rm(path, { recursive: true, force: true, maxRetries: 3 }),
  }
}
