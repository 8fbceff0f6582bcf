import type { IncomingMessage } from 'node:http'
import { readMultipart } from './multipart.ts'
import { isWire, type Params } from './params.ts'
import { badRequest } from './refusal.ts'

/** The whole body of a request or response. */
export function collect(message: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    message.on('data', (chunk: Buffer) => chunks.push(chunk))
    message.on('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)))
    message.on('error', reject)
    message.on('close', () => {
      if (!message.complete) reject(new Error('connection closed'))
    })
  })
}

/** Reads parameters out of a JSON, urlencoded or multipart body. */
export function readBody(contentType: string, body: Buffer): Params {
  if (body.length === 0) return {}
  if (contentType.startsWith('application/json')) return readJson(body)
  if (contentType.startsWith('application/x-www-form-urlencoded')) return readForm(body.toString('utf8'))
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1]
  return boundary === undefined ? {} : readMultipart(body, boundary)
}

/** Reads `a=1&b=2`, as in a query string. */
export function readForm(text: string): Params {
  return Object.fromEntries(new URLSearchParams(text))
}

function readJson(body: Buffer): Params {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    if (isWire(value)) return value
  } catch {
    // falls through to the refusal, as an array does
  }
  throw badRequest("can't parse JSON object")
}
