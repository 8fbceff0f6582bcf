import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export interface Piped {
  readonly code: number | null
  readonly screen: string
  readonly log: string
}

/** The program in a terminal that is a pipe: every line is there at once, and it ends at their end. */
export async function pipes(env: Readonly<Record<string, string>>, lines: readonly string[]): Promise<Piped> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'debug', ...env },
  })
  const heard = { screen: '', log: '' }
  child.stdout.on('data', (chunk: Buffer) => {
    heard.screen += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    heard.log += chunk.toString()
  })
  child.stdin.end(lines.map((line) => `${line}\n`).join(''))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, ...heard }
}
