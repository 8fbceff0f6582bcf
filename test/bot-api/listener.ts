import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { collect, readBody, readForm } from './body.ts'
import { sendDownload } from './download.ts'
import { open, shut } from './open-port.ts'
import { Refusal } from './refusal.ts'
import { type Reply, refusalReply } from './reply.ts'
import { type Engine, run } from './run.ts'

interface Listener {
  readonly port: number
  /** Refuses connections and destroys those there are, until `up`. */
  down(): Promise<void>
  /** Listens again on the same port. */
  up(): Promise<void>
}

/** Opens the HTTP side on 127.0.0.1; port 0 asks for a free one. */
export async function listen(engine: Engine, token: string, wanted: number): Promise<Listener> {
  const server = createServer((request, response) => {
    serve(engine, token, request, response).catch((error: unknown) => refuse(response, error))
  })
  // A client that reuses an idle connection just as it is closed would see a reset the test did not ask for.
  server.keepAliveTimeout = 120_000
  server.requestTimeout = 0
  await open(server, wanted)
  const { port } = server.address() as AddressInfo
  return {
    port,
    down: () => shut(server),
    up: () => (server.listening ? Promise.resolve() : open(server, port)),
  }
}

async function serve(engine: Engine, token: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = request.url ?? '/'
  const query = url.indexOf('?')
  const path = query === -1 ? url : url.slice(0, query)
  const found = /^\/(file\/)?bot([^/]+)\/(.+)$/.exec(path)
  if (!found) return write(response, refusalReply(404, 'Not Found'))
  if (found[2] !== token) return write(response, refusalReply(401, 'Unauthorized'))
  const name = found[3] ?? ''
  if (found[1] !== undefined) return sendDownload(engine, decodeURIComponent(name), response)
  const body = readBody(request.headers['content-type'] ?? '', await collect(request))
  const params = query === -1 ? body : { ...readForm(url.slice(query + 1)), ...body }
  write(response, await run(engine, name, params, (listener) => response.once('close', listener)))
}

function write(response: ServerResponse, reply: Reply): void {
  if (response.destroyed) return
  if (reply.kind === 'cut') return void response.destroy()
  response.writeHead(reply.status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(reply.body),
    ...(reply.retryAfter === undefined ? {} : { 'retry-after': String(reply.retryAfter) }),
  })
  response.end(reply.body)
}

function refuse(response: ServerResponse, error: unknown): void {
  const { code, message } = error instanceof Refusal ? error : { code: 500, message: String(error) }
  write(response, refusalReply(code, message))
}
