import { type Agent, request } from 'node:http'
import { collect } from './body.ts'
import { replyIn, type WebhookReply } from './webhook-reply.ts'

const TIMEOUT = 30_000

/** What the bot's endpoint said: a method to call (a "webhook reply"), nothing, or why it failed. */
type Posted =
  | { readonly kind: 'taken'; readonly call: WebhookReply | undefined }
  | { readonly kind: 'failed'; readonly reason: string }

/** Where updates are posted. `via` stands for the TLS proxy in front of a public webhook address. */
export interface Endpoint {
  readonly url: URL
  readonly secret: string | undefined
  readonly via: URL | undefined
}

/** Posts one update to the bot, as the real server does. */
export function postUpdate(agent: Agent, endpoint: Endpoint, update: object): Promise<Posted> {
  const body = Buffer.from(JSON.stringify(update))
  const target = endpoint.via ?? endpoint.url
  return new Promise((resolve) => {
    const fail = (error: Error) => resolve({ kind: 'failed', reason: wording(error) })
    const sent = request({
      agent,
      host: target.hostname,
      port: target.port || 80,
      path: endpoint.url.pathname + endpoint.url.search,
      method: 'POST',
      timeout: TIMEOUT,
      headers: {
        host: endpoint.url.host,
        'content-type': 'application/json',
        'content-length': body.length,
        ...(endpoint.secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': endpoint.secret }),
      },
    })
    sent.on('timeout', () => sent.destroy(new Error('Read timeout expired')))
    sent.on('error', fail)
    sent.on('response', (response) => {
      const status = response.statusCode ?? 0
      collect(response).then((answer) => {
        if (status >= 200 && status < 300)
          resolve({ kind: 'taken', call: replyIn(response.headers['content-type'], answer) })
        else
          resolve({
            kind: 'failed',
            reason: `Wrong response from the webhook: ${status} ${response.statusMessage ?? ''}`.trim(),
          })
      }, fail)
    })
    sent.end(body)
  })
}

function wording(error: Error): string {
  return 'code' in error && error.code === 'ECONNREFUSED' ? 'Connection refused' : error.message
}
