import type { IncomingMessage } from 'node:http'

const LIMIT = 1024 * 1024

const TOO_LARGE = Symbol('too large')

/** True for the error of a body over 1 MB. */
export const isPayload = (error: unknown): boolean => error instanceof Error && error.cause === TOO_LARGE

/** The body as text; throws for one over 1 MB as soon as that shows. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const tooLarge = () => new Error('The body is over 1 MB', { cause: TOO_LARGE })
  if (Number(request.headers['content-length'] ?? 0) > LIMIT) throw tooLarge()
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LIMIT) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
