import { locationOf } from '../database/location.ts'
import { lockFiles } from '../leases/lock-file.ts'
import { openVault, type StorageSettings } from '../open-storage.ts'
import { readDataKeys } from './data-key.ts'
import { keyFileIn, newSecret, readOrMakeKeyFile, writeKeyFile } from './key-file.ts'
import { resealFiles } from './reseal-files.ts'
import { resealRows } from './reseal-rows.ts'
import { SEALED_TABLES } from './sealed-columns.ts'

/** Brings everything under the newest key. May be stopped at any point and run again. */
export async function rotateKeys(
  settings: StorageSettings,
): Promise<{ readonly rows: number; readonly files: number }> {
  const location = locationOf(settings.databaseUrl)
  if (location.provider === 'postgresql') return rotate(settings)
  const taken = await lockFiles(location.file).take('bot', () => {})
  if (taken.kind === 'refused') {
    throw new Error(`든든이 돌고 있어서(${taken.by}) 옛 열쇠로 계속 쓰게 돼요. 먼저 멈춰 주세요.`)
  }
  try {
    return await rotate(settings)
  } finally {
    await taken.lease.release()
  }
}

async function rotate(settings: StorageSettings): Promise<{ rows: number; files: number }> {
  await (settings.dataKey ? needTwo(settings.dataKey) : addToKeyFile(settings.dataDir))
  const { vault, shelf, connection } = await openVault(settings)
  try {
    const { db, cipher } = vault
    let rows = 0
    for (const table of SEALED_TABLES) rows += await resealRows(db, cipher, table)
    const files = await resealFiles(vault, shelf)
    const isNamed = async (contentHash: string) => (await db.storedFile.count({ where: { contentHash } })) > 0
    await shelf.sweep(settings.now(), isNamed)
    await db.keyMark.deleteMany({ where: { keyId: { not: cipher.newest } } })
    if (!settings.dataKey) await keepNewestInFile(settings.dataDir)
    return { rows, files }
  } finally {
    await connection.close()
  }
}

function needTwo(dataKey: string): void {
  if (readDataKeys(dataKey, 'DATA_KEY').length > 1) return
  throw new Error(
    'DATA_KEY: 열쇠가 하나뿐이에요. 새 열쇠를 앞에 넣고(DATA_KEY=새열쇠,옛열쇠) 모든 프로세스를 다시 시작한 다음 실행하세요.',
  )
}

/** Both keys are in the file before the first value is sealed with the new one. A run that was stopped goes on with the two it finds. */
async function addToKeyFile(dataDir: string): Promise<void> {
  const keys = readDataKeys(await readOrMakeKeyFile(dataDir), keyFileIn(dataDir))
  if (keys.length > 1) return
  await writeKeyFile(dataDir, [newSecret(), ...keys.map(({ secret }) => secret.toString('base64'))])
}

async function keepNewestInFile(dataDir: string): Promise<void> {
  const [newest] = readDataKeys(await readOrMakeKeyFile(dataDir), keyFileIn(dataDir))
  if (newest) await writeKeyFile(dataDir, [newest.secret.toString('base64')])
}
