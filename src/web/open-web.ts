import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { route } from './route.ts'
import type { WebSettings } from './web-settings.ts'

export interface Web {
  /** Where it listens. Says which setting to change when the port is taken. */
  start(): Promise<{ readonly host: string; readonly port: number }>
  /** Accepts nothing more and finishes what is under way. */
  stop(): Promise<void>
}

const LOCAL = '127.0.0.1'
const STOP_MILLIS = 8000

/** The few pages of a bot without a desk: health, figures, webhook, one-time files. */
export function openWeb(settings: WebSettings): Web {
  const server = createServer((request, response) => {
    response.once('close', () => closeIfStopping(server))
    void route(settings, request, response)
  })
  const { host = LOCAL } = settings
  return {
    async start() {
      await listen(server, settings.port, host)
      return { host, port: (server.address() as AddressInfo).port }
    },
    stop: () => drain(server),
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(withCure(error, port, host)))
    server.listen(port, host, resolve)
  })
}

function withCure(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE') return new Error(`Port ${port} is taken by another program: set PORT to a free one`)
  if (error.code === 'EACCES') return new Error(`Port ${port} is not ours to open: set PORT to one above 1023`)
  return new Error(`The web server cannot listen on ${host}:${port}: ${error.code}`)
}

// A connection that is kept open after its last answer would hold the stop up.
const closeIfStopping = (server: Server): void =>
  void (server.listening || setImmediate(() => server.closeIdleConnections()))

function drain(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve()
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), STOP_MILLIS)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    server.closeIdleConnections()
  })
}
