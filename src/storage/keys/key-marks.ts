import type { Db } from '../database/db.ts'
import type { Cipher } from './cipher.ts'

/**
 * Checks that the keys given open this database, and marks it with the newest of them. Without the marks a wrong key would
 * first show when a member's record fails to open.
 */
export async function checkKeyMarks(db: Db, cipher: Cipher, now: Date): Promise<void> {
  const marks = await db.keyMark.findMany()
  const missing = marks.filter(({ keyId }) => !cipher.keyIds.includes(keyId))
  if (missing.length > 0) throw new Error(wrongKey(missing.map(({ keyId }) => keyId)))
  if (marks.some(({ keyId }) => keyId === cipher.newest)) return
  await db.keyMark.upsert({
    where: { keyId: cipher.newest },
    create: { keyId: cipher.newest, since: now },
    update: { keyId: cipher.newest },
  })
}

const wrongKey = (ids: readonly string[]): string =>
  `이 데이터베이스는 다른 열쇠(지문 ${ids.join(', ')})로 쓰였어요. 그 열쇠를 DATA_KEY 의 새 열쇠 뒤에 쉼표로 이어 넣거나, 그때의 data.key 를 DATA_DIR 에 되돌려 놓으세요.`
