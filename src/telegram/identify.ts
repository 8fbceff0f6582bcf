import { type Telegram, TelegramError } from 'telegraf'
import type { Log } from '../observe/open-log.ts'
import { call } from './call.ts'
import type { Me } from './face.ts'
import { waited } from './patiently.ts'

export type Identified =
  | { readonly kind: 'me'; readonly me: Me }
  /** The token is not one of the platform's: nothing helps but another. */
  | { readonly kind: 'wrong_token' }
  | { readonly kind: 'stopped' }

const LONGEST_BACK_OFF = 30

/** Asks the platform who we are; while it does not answer, asks again. */
export async function identify(api: Telegram, log: Log, stopping: AbortSignal, failures = 0): Promise<Identified> {
  try {
    const { id, username } = await call(api, 'getMe', {}, { stop: stopping })
    return { kind: 'me', me: { id, username } }
  } catch (error) {
    if (stopping.aborted) return { kind: 'stopped' }
    if (error instanceof TelegramError && (error.code === 401 || error.code === 404)) return { kind: 'wrong_token' }
    if (failures % 20 === 0) log.warn({ err: error }, 'Telegram does not answer; trying until it does')
    await waited(Math.min(0.25 * 2 ** failures, LONGEST_BACK_OFF), stopping)
    return identify(api, log, stopping, failures + 1)
  }
}
