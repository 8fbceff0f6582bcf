import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { Embedded, Embedder } from '../core/answering/embedder.ts'
import type { Entry, Sources } from '../core/answering/find.ts'
import { dayAt } from '../core/calendar.ts'
import type { ByMeaning } from '../core/conversation/world.ts'
import type { Log } from '../observe/open-log.ts'
import type { Metrics } from '../observe/open-metrics.ts'
import { byMeaning } from '../search/meaning/by-meaning.ts'
import { openEntryVectors, unit } from '../search/meaning/entry-vectors.ts'
import type { Storage } from '../storage/open-storage.ts'

// An answer that waits for a model waits a little for this too, not long.
const QUESTION_MILLIS = 3_000

export interface MeaningFrom {
  readonly config: Pick<Config, 'model' | 'dataDir' | 'timeZone'>
  readonly knowledge: { readonly sources: Sources & { readonly entries: readonly Entry[] } }
  readonly storage: Pick<Storage, 'budgets'>
  readonly log: Log
  readonly metrics: Pick<Metrics, 'model'>
  readonly now: () => Date
}

/** Sources ordered by a question's meaning too, where an embedding model is set. The entries are embedded in the background; whatever fails, words decide alone. */
export async function meaningFrom(from: MeaningFrom): Promise<ByMeaning | undefined> {
  const { config, knowledge, log, metrics } = from
  const { model, dataDir } = config
  if (!model?.embedding) return undefined
  const { openaiEmbedder } = await import('../llm/openai-embedder.ts')
  const { apiKey, baseUrl, embedding } = model
  const embed = openaiEmbedder({ apiKey, model: embedding, ...(baseUrl === undefined ? {} : { baseURL: baseUrl }) })
  const { sources } = knowledge
  const vectors = openEntryVectors({
    ...{ entries: sources.entries, embed, model: embedding },
    cacheDir: join(dataDir, 'cache'),
  })
  void vectors.filled.then((end) => {
    if (end.kind === 'all') return
    metrics.model('embed', end.why)
    log.warn({ why: end.why }, 'not every entry was embedded; until the next start words decide alone')
  })
  return async (text) => {
    const embedded = await questionBy(embed, text, from)
    const [vector] = embedded.kind === 'vectors' ? embedded.vectors : []
    metrics.model('embed', embedded.kind === 'vectors' ? 'used' : embedded.why)
    return vector ? byMeaning(sources, vectors.of, unit(vector)) : undefined
  }
}

async function questionBy(embed: Embedder, text: string, { config, storage, now }: MeaningFrom): Promise<Embedded> {
  const most = config.model?.callsPerDay ?? 0
  const mayCall = await storage.budgets.spend(`embed:${dayAt(now(), config.timeZone)}`, most).catch(() => false)
  if (!mayCall) return { kind: 'failed', why: 'no_budget' }
  return embed([text], AbortSignal.timeout(QUESTION_MILLIS)).catch(() => ({ kind: 'failed', why: 'unreachable' }))
}
