import { TelegramError } from 'telegraf'
import { call } from './call.ts'
import type { Face } from './face.ts'
import { waited } from './patiently.ts'
import { UPDATES_WANTED } from './poll.ts'

export type WebhookSet = 'set' | 'refused' | 'stopped'

const PAUSE = 5

/** Has updates posted to us; asks again while the platform does not answer. `refused`: it cannot reach the address. */
export async function setWebhook(face: Face, url: string, secret: string): Promise<WebhookSet> {
  try {
    const wanted = { url, secret_token: secret, allowed_updates: UPDATES_WANTED, max_connections: 100 }
    await call(face.api, 'setWebhook', wanted, { stop: face.stopping })
    return 'set'
  } catch (err) {
    if (face.stopping.aborted) return 'stopped'
    face.log.warn({ err }, 'webhook not set')
    if (err instanceof TelegramError && err.code === 400) return 'refused'
    await waited(PAUSE, face.stopping)
    return setWebhook(face, url, secret)
  }
}
