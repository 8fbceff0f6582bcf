import { type Config, readEnvironment } from '../config.ts'

/** The settings, or the end: every wrong one is named with its cure before anything starts. */
export function settingsOrEnd(): Config {
  const read = readEnvironment()
  if (read.kind === 'config') return read.config
  process.stderr.write(
    `설정을 고쳐 주세요. (.env 또는 환경 변수)\n${read.mistakes.map((text) => `  · ${text}`).join('\n')}\n`,
  )
  process.exit(1)
}

/** A fault that stops the start: what is wrong and its cure, without a stack for what is no fault of the program. */
export function endWith(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
