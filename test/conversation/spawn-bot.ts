import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** The program itself as a process of its own. */
export interface SpawnedBot {
  readonly pid: number
  /** Standard output and error so far. */
  output(): string
  /** Lets the program begin; before that its code is only loaded. Resolves when it says that it is ready. */
  go(): Promise<void>
  /** Ends it as the machine's failing would. */
  kill(): Promise<void>
  /** Asks it to end; resolves with its exit code. */
  terminate(): Promise<number | null>
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const LOADER = fileURLToPath(new URL('./load-then-run.ts', import.meta.url))
const PATIENCE = 60_000

/** Starts the process; it waits for `go`, so that the next one can be loading while this one still runs. */
export function spawnBot(env: Readonly<Record<string, string>>): SpawnedBot {
  const child = spawn(process.execPath, ['--import', 'tsx', LOADER], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'info', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let output = ''
  const hear = (chunk: Buffer) => {
    output += chunk.toString()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  child.stdin.on('error', () => undefined)
  const said = (words: string) =>
    heard(
      child,
      () => output.includes(words),
      () => output,
    )
  return {
    pid: child.pid ?? 0,
    output: () => output,
    async go() {
      child.stdin.write('go\n')
      await said('준비됐어요')
    },
    async kill() {
      if (!ended(child)) {
        child.kill('SIGKILL')
        await once(child, 'exit')
      }
    },
    async terminate() {
      if (ended(child)) return child.exitCode
      child.kill('SIGTERM')
      const [code] = (await once(child, 'exit')) as [number | null]
      return code
    },
  }
}

const ended = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

async function heard(child: ChildProcess, isSaid: () => boolean, output: () => string): Promise<void> {
  const until = performance.now() + PATIENCE
  while (!isSaid()) {
    if (ended(child) || performance.now() > until) {
      const how = ended(child) ? `ended with ${child.signalCode ?? child.exitCode}` : 'is silent'
      throw new Error(`The bot ${child.pid} did not start, it ${how}:\n${output()}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
