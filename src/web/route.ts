import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Answer, answer, plain } from './answer.ts'
import { isPayload } from './body.ts'
import { exportPage, handOut } from './export.ts'
import type { WebSettings } from './web-settings.ts'
import { acceptUpdate } from './webhook.ts'

const EXPORT = /^\/export\/([A-Za-z0-9_-]{16,128})$/

/** Answers one request. Never rejects: a fault is a 500 and one line in the log. */
export async function route(settings: WebSettings, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    answer(request, response, await pageFor(settings, request))
  } catch (err) {
    if (isPayload(err)) return answer(request, response, plain(413, 'Payload too large'))
    settings.log.error({ err, method: request.method }, 'web request failed')
    answer(request, response, plain(500, 'Internal error'))
  }
}

function pageFor(settings: WebSettings, request: IncomingMessage): Promise<Answer> | Answer {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname
  const reads = request.method === 'GET' || request.method === 'HEAD'
  if (settings.webhook && path === settings.webhook.path) return acceptUpdate(settings.webhook, request)
  const token = EXPORT.exec(path)?.[1]
  if (token !== undefined && settings.exportFile) {
    if (request.method === 'POST') return handOut(settings, settings.exportFile, token)
    return reads ? exportPage(settings.voices) : wrongMethod('GET, HEAD, POST')
  }
  const page = PAGES[path]
  if (!page) return plain(404, 'Not found')
  return reads ? page(settings) : wrongMethod('GET, HEAD')
}

const PAGES: Readonly<Record<string, (settings: WebSettings) => Promise<Answer> | Answer>> = {
  '/healthz': () => plain(200, 'ok'),
  '/readyz': readiness,
  '/metrics': async ({ metrics }) => ({
    status: 200,
    headers: { 'content-type': metrics.contentType },
    body: await metrics.text(),
  }),
}

async function readiness({ notReady, log }: WebSettings): Promise<Answer> {
  const missing = await notReady().catch((err: unknown) => {
    log.warn({ err }, 'readiness not known')
    return ['check']
  })
  return missing.length === 0 ? plain(200, 'ready') : plain(503, `not ready: ${missing.join(', ')}`)
}

const wrongMethod = (allow: string): Answer => plain(405, 'Method not allowed', { allow })
