import type { Location } from '../database/location.ts'
import { type Cipher, cipherWith } from './cipher.ts'
import { type DataKey, readDataKeys } from './data-key.ts'
import { keyFileIn, readOrMakeKeyFile } from './key-file.ts'

/** The keys by the settings: `DATA_KEY`, or the key file of an embedded database. */
export async function obtainKeys(
  location: Location,
  dataDir: string,
  dataKey: string | undefined,
): Promise<readonly DataKey[]> {
  if (dataKey) return readDataKeys(dataKey, 'DATA_KEY')
  if (location.provider === 'sqlite') return readDataKeys(await readOrMakeKeyFile(dataDir), keyFileIn(dataDir))
  throw new Error(
    'DATA_KEY: PostgreSQL에서는 모든 프로세스가 같은 열쇠를 써야 해요. openssl rand -base64 32 로 만들어 넣고, 데이터베이스와 따로 보관하세요.',
  )
}

export function cipherOf(keys: readonly DataKey[]): Cipher {
  const [newest, ...older] = keys
  if (!newest) throw new Error('DATA_KEY: 열쇠가 없어요.')
  return cipherWith([newest, ...older])
}
