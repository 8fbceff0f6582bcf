import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { replaceFile } from '../files/durable.ts'

const Manifest = z.object({
  madeAt: z.string(),
  /** Fingerprints of the keys that open it; the keys themselves are not in a backup. */
  keys: z.array(z.string()),
  /** SHA-256 by path inside the backup. */
  files: z.record(z.string(), z.string()),
})
export type Manifest = z.infer<typeof Manifest>

export const DATABASE = 'deundeun.db'
const MANIFEST = 'manifest.json'

/** Written last: a backup without one was not finished. */
export const writeManifest = (folder: string, manifest: Manifest): Promise<void> =>
  replaceFile(path.join(folder, MANIFEST), Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`))

/** The manifest of a backup whose files all are as they were written. */
export async function checkedManifest(folder: string): Promise<Manifest> {
  const text = await readFile(path.join(folder, MANIFEST), 'utf8').catch(() => undefined)
  if (text === undefined) throw new Error(`${folder} 은 다 만들어진 백업이 아니에요(${MANIFEST} 없음).`)
  const manifest = Manifest.parse(JSON.parse(text))
  for (const [file, checksum] of Object.entries(manifest.files)) {
    const found = await checksumOf(path.join(folder, file)).catch(() => undefined)
    if (found !== checksum) throw new Error(`백업의 ${file} 이 없거나 깨졌어요.`)
  }
  return manifest
}

export async function checksumOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
