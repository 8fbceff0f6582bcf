import pino, { type DestinationStream, type Logger } from 'pino'
import { bareError } from './bare-error.ts'
import { censored } from './censor.ts'

export type Level = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'

/** What a room may do with the log. Objects handed to it hold ids, kinds, counts and times, never what somebody wrote. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal'>

/** One JSON line per event to standard error, or wherever told. */
export function openLog({ level, destination }: { level: Level; destination?: DestinationStream }): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: (line) => censored(line) },
      hooks: {
        logMethod(args, method) {
          method.apply(this, worded(args) as typeof args)
        },
      },
      serializers: { err: bareError, error: bareError },
    },
    destination ?? pino.destination({ dest: 2, sync: true }),
  )
}

/** Where a line has no words of its own, pino takes those of the error, unmasked. */
const worded = (args: readonly unknown[]): readonly unknown[] =>
  typeof args[1] === 'string' || typeof args[0] === 'string'
    ? args
    : [args[0] instanceof Error ? { err: args[0] } : args[0], 'event', ...args.slice(1)]
