import { randomBytes } from 'node:crypto'
import { mkdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { linkNew, replaceFile } from '../files/durable.ts'
import { KEY_BYTES } from './data-key.ts'

const ONLY_OWNER = 0o600

export const keyFileIn = (dataDir: string): string => path.join(dataDir, 'data.key')

export const newSecret = (): string => randomBytes(KEY_BYTES).toString('base64')

/** The text of the key file, which is made at the first start. Refuses one that others may read. */
export async function readOrMakeKeyFile(dataDir: string): Promise<string> {
  const file = keyFileIn(dataDir)
  await mkdir(dataDir, { recursive: true })
  const known = await readKeyFile(file)
  if (known !== undefined) return known
  // A link to a finished file, so that of two first starts one wins and both read the same whole key.
  await linkNew(file, `${newSecret()}\n`, ONLY_OWNER)
  return (await readKeyFile(file)) ?? ''
}

async function readKeyFile(file: string): Promise<string | undefined> {
  const found = await stat(file).catch(() => undefined)
  if (!found) return undefined
  if (process.platform !== 'win32' && (found.mode & 0o077) !== 0) {
    throw new Error(
      `${file} 은 저장된 모든 것을 여는 열쇠인데, 이 컴퓨터의 다른 사용자도 읽을 수 있어요. 이렇게 고쳐 주세요: chmod 600 ${file}`,
    )
  }
  return readFile(file, 'utf8')
}

export const writeKeyFile = (dataDir: string, secrets: readonly string[]): Promise<void> =>
  replaceFile(keyFileIn(dataDir), Buffer.from(`${secrets.join('\n')}\n`), ONLY_OWNER)
