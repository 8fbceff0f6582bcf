import path from 'node:path'
import { backUp } from '../storage/backup/back-up.ts'
import { restore } from '../storage/backup/restore.ts'
import { locationOf } from '../storage/database/location.ts'
import { endWith, settingsOrEnd } from '../wiring/tell-mistakes.ts'

// npm run backup -- <folder>             copies database and attachments while the bot runs
// npm run backup -- --restore <folder>   puts a copy back; the bot must be stopped
const restoring = process.argv.includes('--restore')
const folder = process.argv.slice(2).find((word) => !word.startsWith('--'))
const config = settingsOrEnd()
const say = (text: string): void => void process.stdout.write(`${text}\n`)

await run().catch(endWith)

async function run(): Promise<void> {
  if (folder === undefined) throw new Error('폴더 이름을 함께 적어 주세요. 예: npm run backup -- backups/2026-03-02')
  const location = locationOf(config.databaseUrl)
  if (location.provider === 'postgresql') return say(serverAdvice(folder))
  await (restoring ? putBack(location.file, folder) : copy(location.file, folder))
}

async function copy(file: string, to: string): Promise<void> {
  const manifest = await backUp(file, config.dataDir, to, new Date())
  say(`백업했어요: ${to} (파일 ${Object.keys(manifest.files).length}개)`)
  say(
    `열쇠는 백업에 들어 있지 않아요. ${keyPlace()} 을(를) 백업과 다른 곳에 따로 보관하세요. 없으면 아무것도 열 수 없어요.`,
  )
}

async function putBack(file: string, from: string): Promise<void> {
  const moved = await restore(file, config.dataDir, config.dataKey, from, new Date())
  say(`백업을 되돌렸어요: ${from}`)
  for (const one of moved) say(`전에 있던 것은 여기에 남겨 두었어요: ${one}`)
}

function keyPlace(): string {
  return config.dataKey ? 'DATA_KEY' : path.join(config.dataDir, 'data.key')
}

function serverAdvice(to: string): string {
  return restoring
    ? `PostgreSQL 에서는 이렇게 되돌려요:\n  pg_restore --clean --if-exists --dbname="$DATABASE_URL" ${to}/deundeun.dump`
    : `PostgreSQL 에서는 첨부까지 데이터베이스에 있어요. 이렇게 백업해요:\n  mkdir -p ${to} && pg_dump --format=custom --file=${to}/deundeun.dump "$DATABASE_URL"\nDATA_KEY 는 따로 보관하세요.`
}
