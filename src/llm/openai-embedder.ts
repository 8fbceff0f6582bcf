import OpenAI from 'openai'
import type { Embedded, Embedder } from '../core/answering/embedder.ts'
import { failureOf } from './failure-of.ts'

export interface EmbedderSetting {
  readonly apiKey: string
  readonly model: string
  /** Any compatible server (`OPENAI_BASE_URL`); OpenAI's own when left out. */
  readonly baseURL?: string
}

/** One call for all texts; no retries, because search does without it. */
export function openaiEmbedder({ apiKey, model, baseURL }: EmbedderSetting): Embedder {
  const client = new OpenAI({ apiKey, baseURL: baseURL ?? null, maxRetries: 0 })
  return async (texts, signal) => {
    try {
      const input = [...texts]
      const { data } = await client.embeddings.create({ model, input, encoding_format: 'float' }, { signal })
      return checked(data, texts.length)
    } catch (error) {
      return { kind: 'failed', why: failureOf(error, signal) }
    }
  }
}

/** Compatible servers differ: only as many vectors as texts, all of one length, in their order, are believed. */
function checked(
  data: readonly { readonly index: number; readonly embedding: readonly number[] }[],
  count: number,
): Embedded {
  const vectors = data
    .toSorted((one, other) => one.index - other.index)
    .map(({ embedding }) => Float32Array.from(embedding))
  const length = vectors[0]?.length ?? 0
  const isWhole = vectors.length === count && length > 0 && vectors.every((one) => one.length === length)
  return isWhole && vectors.every((one) => one.every(Number.isFinite))
    ? { kind: 'vectors', vectors }
    : { kind: 'failed', why: 'bad_shape' }
}
