import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const READY = /\((\d+(?:\.\d+)?)초\)/u

/** Starts the bot as `npm start` does, waits for its banner, ends it. Seconds: in all, and of those the program's own. */
export function startOnce(dataDir: string, tmp: string): Promise<{ total: number; own: number }> {
  const began = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: ROOT,
    env: environment(dataDir, tmp),
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let said = ''
  let shown: { total: number; own: number } | undefined
  child.stderr.on('data', (data: Buffer) => void (said += data.toString()))
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString()
    const own = READY.exec(said)?.[1]
    if (shown || own === undefined) return
    shown = { total: (performance.now() - began) / 1000, own: Number(own) }
    // The terminal chat ends with its input.
    child.stdin.end()
  })
  return new Promise((resolve, reject) => {
    child.once('exit', (code) =>
      shown ? resolve(shown) : reject(new Error(`The bot ended (${code}) before its banner:\n${said.slice(-2000)}`)),
    )
  })
}

/** No settings of whoever runs the bench; `tsx` keeps what it transpiled under `tmp`. */
const environment = (dataDir: string, tmp: string): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  DATA_DIR: dataDir,
  DATABASE_URL: `file:${join(dataDir, 'deundeun.db')}`,
  LOG_LEVEL: 'warn',
  TMPDIR: tmp,
})
