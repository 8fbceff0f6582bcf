import { createHash } from 'node:crypto'
import type { Embedder } from '../../core/answering/embedder.ts'
import type { Entry } from '../../core/answering/find.ts'
import { entryText } from './entry-text.ts'
import { cachedVectors, keepVectors } from './vector-cache.ts'

export interface EntryVectorsSetting {
  readonly entries: readonly Entry[]
  readonly embed: Embedder
  readonly model: string
  readonly cacheDir: string
}

type Filled = { readonly kind: 'all' } | { readonly kind: 'failed'; readonly why: string }

/** The meanings of the entries, filled in the background. */
export interface EntryVectors {
  /** Of length 1; undefined while it is not there yet, or never came. */
  of(entry: Entry): Float32Array | undefined
  /** Resolves when every entry has its vector, or with why some have none. Does not reject. */
  readonly filled: Promise<Filled>
}

const BATCH = 64
const BATCH_MILLIS = 60_000

/** Takes the vectors from the cache by content hash and asks the model for the rest, batch by batch. */
export function openEntryVectors({ entries, embed, model, cacheDir }: EntryVectorsSetting): EntryVectors {
  const texts = new Map(entries.map((entry) => [entry, entryText(entry)]))
  const byHash = new Map([...texts.values()].map((text) => [hashOf(text), text]))
  const cached = cachedVectors(cacheDir, model)
  const vectors = new Map([...cached].filter(([hash]) => byHash.has(hash)))
  const missing = [...byHash].filter(([hash]) => !vectors.has(hash))
  const filled = fill(missing, embed, vectors).then((end) => {
    if (missing.length > 0) keepVectors(cacheDir, model, vectors)
    return end
  })
  return { of: (entry) => vectors.get(hashOf(texts.get(entry) ?? '')), filled }
}

async function fill(
  missing: readonly (readonly [hash: string, text: string])[],
  embed: Embedder,
  vectors: Map<string, Float32Array>,
): Promise<Filled> {
  for (let from = 0; from < missing.length; from += BATCH) {
    const batch = missing.slice(from, from + BATCH)
    const texts = batch.map(([, text]) => text)
    const embedded = await embed(texts, AbortSignal.timeout(BATCH_MILLIS)).catch(() => undefined)
    if (embedded?.kind !== 'vectors') return { kind: 'failed', why: embedded?.why ?? 'unreachable' }
    for (const [at, [hash]] of batch.entries()) vectors.set(hash, unit(embedded.vectors[at] ?? new Float32Array()))
  }
  return { kind: 'all' }
}

/** The same direction, of length 1. */
export function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector)
  return length === 0 ? vector : vector.map((value) => value / length)
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32)
