import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { type Answer, plain } from './answer.ts'
import { bodyOf } from './body.ts'
import type { WebSettings } from './web-settings.ts'

type Webhook = NonNullable<WebSettings['webhook']>

const HEADER = 'x-telegram-bot-api-secret-token'
const LATER_SECONDS = '5'

/** Takes an update that the platform posts. Whoever does not know the secret learns nothing, not even whether a bot is here. */
export async function acceptUpdate(webhook: Webhook, request: IncomingMessage): Promise<Answer> {
  if (request.method !== 'POST' || !isSecret(request.headers[HEADER], webhook.secret)) return plain(404, 'Not found')
  const update = parsed(await bodyOf(request))
  switch (update === undefined ? 'unreadable' : await webhook.take(update)) {
    case 'taken':
      return plain(200, 'ok')
    case 'later':
      return plain(503, 'later', { 'retry-after': LATER_SECONDS })
    case 'unreadable':
      return plain(400, 'Not an update')
  }
}

/** In constant time, whatever the lengths. */
const isSecret = (given: string | string[] | undefined, secret: string): boolean =>
  typeof given === 'string' && timingSafeEqual(digest(given), digest(secret))

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
