import { type ChildProcess, fork } from 'node:child_process'
import { openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openFolder } from './folder.ts'

/** Another process of the bench: it opens, tells of it, answers one request after the other. */
export interface Child<Opening> {
  readonly opening: Opening
  ask<Answer>(request: object): Promise<Answer>
  end(): Promise<void>
}

export interface ChildSetting {
  readonly env?: Readonly<Record<string, string>>
  /** Options of Node's own. */
  readonly node?: readonly string[]
}

type Told =
  | { readonly kind: 'opened' | 'answered'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly why: string }

// Where `BENCH_PROFILE` names a folder, every child leaves a processor profile there.
const PROFILE = process.env['BENCH_PROFILE']

/** Starts a file of `test/bench` as a process of its own; it leaves no process and no folder behind. */
export async function openChild<Opening>(
  file: URL,
  { env = {}, node = [] }: ChildSetting = {},
): Promise<Child<Opening>> {
  const folder = await openFolder()
  const errors = join(folder.path, 'stderr')
  const profile = PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${PROFILE}`] : []
  const child = fork(file, {
    env: { ...process.env, ...env },
    execArgv: ['--import', 'tsx', ...profile, ...node],
    stdio: ['ignore', 'inherit', openSync(errors, 'w'), 'ipc'],
  })
  const why = () => readFileSync(errors, 'utf8').slice(-2000)
  const opening = await told<Opening>(child, why)
  return {
    opening,
    ask: (request) => {
      const answer = told(child, why)
      child.send(request)
      return answer as Promise<never>
    },
    async end() {
      if (child.exitCode === null) {
        const ended = new Promise((resolve) => child.once('exit', resolve))
        child.disconnect()
        await ended
      }
      await folder.remove()
    },
  }
}

/** The next thing that the child tells; rejects with its last words when it ends instead. */
function told<Value>(child: ChildProcess, why: () => string): Promise<Value> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`A process of the bench ended (${code}):\n${why()}`))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      const heard = message as Told
      if (heard.kind === 'failed') reject(new Error(heard.why))
      else resolve(heard.value as Value)
    })
  })
}

/** The child's side: tells that it is open, answers requests, ends with its parent. */
export function serveParent(
  opening: unknown,
  answer: (request: unknown) => Promise<unknown>,
  close: () => Promise<void>,
): void {
  const tell = (told: Told) => process.send?.(told)
  process.on('message', (request) => {
    answer(request).then(
      (value) => tell({ kind: 'answered', value }),
      (error: unknown) =>
        tell({ kind: 'failed', why: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    )
  })
  process.once('disconnect', () => void close().finally(() => process.exit(0)))
  tell({ kind: 'opened', value: opening })
}
