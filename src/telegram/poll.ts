import { type Telegram, TelegramError } from 'telegraf'
import type { Update } from 'telegraf/types'
import type { Log } from '../observe/open-log.ts'
import { call } from './call.ts'
import type { InHand } from './in-hand.ts'
import { waited } from './patiently.ts'

export const UPDATES_WANTED = ['message', 'callback_query', 'my_chat_member'] as const

export interface Polling {
  readonly api: Telegram
  readonly inHand: InHand
  readonly log: Log
  /** Ends the polling. */
  readonly stopping: AbortSignal
}

// Seconds that one poll waits for news.
const LONG_POLL = 50
// How long a batch may take before newer updates are fetched beside it, in milliseconds.
const PATIENCE = 200
const LONGEST_BACK_OFF = 30

/**
 * Fetches updates until told to stop. In place of Telegraf's own loop, which waits for the slowest handler of a batch before it
 * asks for more, confirms updates that failed, and ends for good at a second poller.
 */
export async function poll({ api, inHand, log, stopping }: Polling): Promise<void> {
  let next = 0
  let failures = 0
  while (!stopping.aborted) {
    try {
      const updates = await fetchUpdates(api, inHand.oldest() ?? next, inHand.isEmpty ? LONG_POLL : 0, stopping)
      failures = 0
      next = (updates.at(-1)?.update_id ?? next - 1) + 1
      await work(inHand, updates, next)
    } catch (error) {
      if (stopping.aborted) break
      failures += 1
      await backOff({ api, log, stopping }, error, failures)
    }
  }
  await inHand.quiet(STOP_MILLIS)
  await confirm(api, inHand.oldest() ?? next)
}

// What is still running then is delivered again after the next start.
const STOP_MILLIS = 7000

const fetchUpdates = (api: Telegram, offset: number, timeout: number, stop: AbortSignal): Promise<Update[]> =>
  call(
    api,
    'getUpdates',
    { offset, limit: 100, timeout, allowed_updates: UPDATES_WANTED },
    { seconds: timeout + 15, stop },
  )

async function work(inHand: InHand, updates: readonly Update[], next: number): Promise<void> {
  const fresh = updates.filter((update) => inHand.take(update) !== undefined)
  // With nothing new, asking again at once would be a busy loop: what is in hand comes with every batch.
  await inHand.quiet(fresh.length > 0 ? PATIENCE : 2 * PATIENCE)
  inHand.confirmed(inHand.oldest() ?? next)
}

async function backOff(
  { api, log, stopping }: Omit<Polling, 'inHand'>,
  error: unknown,
  failures: number,
): Promise<void> {
  const seconds = secondsAfter(error, failures)
  const code = error instanceof TelegramError ? error.code : 'network'
  if (failures === 1 || failures % 20 === 0) log.warn({ code, failures, cure: cureFor(code) }, 'no updates for now')
  if (code === 409 && /webhook/i.test(String(error))) await call(api, 'deleteWebhook', {}).catch(() => undefined)
  await waited(seconds, stopping)
}

function secondsAfter(error: unknown, failures: number): number {
  const told = error instanceof TelegramError ? error.parameters?.retry_after : undefined
  return told ?? Math.min(0.25 * 2 ** failures, LONGEST_BACK_OFF)
}

function cureFor(code: number | 'network'): string {
  if (code === 409) return 'another process polls with this token: stop it; until then both take turns'
  if (code === 401 || code === 404)
    return 'the token is no longer valid: ask @BotFather for it and set TELEGRAM_BOT_TOKEN'
  return 'the platform does not answer; it is asked again and nothing is lost'
}

/** Tells the platform what is done, so that it does not come again; what is left comes again. */
const confirm = async (api: Telegram, offset: number): Promise<void> => {
  if (offset > 0) await call(api, 'getUpdates', { offset, limit: 1, timeout: 0 }, { seconds: 2 }).catch(() => undefined)
}
