import type { Telegram } from 'telegraf'
import { TelegramError } from 'telegraf'

export type Fetched = { readonly kind: 'fetched'; readonly bytes: Uint8Array } | { readonly kind: 'too_large' }

const SECONDS = 60

/** Fetches a file, giving up as soon as it proves larger than told. Faults of the way throw: the update is tried again. */
export async function download(api: Telegram, fileId: string, mostBytes: number): Promise<Fetched> {
  const link = await linkTo(api, fileId)
  if (!link) return { kind: 'too_large' }
  const response = await fetch(link, { signal: AbortSignal.timeout(SECONDS * 1000) })
  if (!response.ok || !response.body) throw new Error(`The download of a file answered ${response.status}`)
  if (Number(response.headers.get('content-length') ?? 0) > mostBytes) {
    await response.body.cancel()
    return { kind: 'too_large' }
  }
  return read(response.body, mostBytes)
}

/** Undefined for a file that the platform itself finds too large to hand out (20 MB). */
async function linkTo(api: Telegram, fileId: string): Promise<URL | undefined> {
  try {
    return await api.getFileLink(fileId)
  } catch (error) {
    if (error instanceof TelegramError && /file is too big/i.test(error.description)) return undefined
    throw error
  }
}

async function read(body: AsyncIterable<Uint8Array>, mostBytes: number): Promise<Fetched> {
  const chunks: Uint8Array[] = []
  let size = 0
  // Leaving the loop cancels the stream.
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size > mostBytes) return { kind: 'too_large' }
    chunks.push(chunk)
  }
  return { kind: 'fetched', bytes: Buffer.concat(chunks) }
}
