import type { Config } from '../config.ts'
import { MODEL_TIME_LIMIT_MS } from '../core/answering/compose-with-model.ts'
import { dayAt } from '../core/calendar.ts'
import type { ReadWithModel } from '../core/conversation/world.ts'
import type { ReaderReply } from '../core/intake/reader.ts'
import { readPrompt } from '../llm/read-prompt.ts'
import type { Log } from '../observe/open-log.ts'
import type { Metrics } from '../observe/open-metrics.ts'
import type { Storage } from '../storage/open-storage.ts'

const PROMPT = new URL('../../prompts/read.md', import.meta.url).pathname

export interface ReaderFrom {
  readonly config: Pick<Config, 'model' | 'timeZone'>
  readonly storage: Pick<Storage, 'budgets'>
  readonly log: Log
  readonly metrics: Pick<Metrics, 'model'>
  readonly now: () => Date
}

/** The model's reading of what members write in forms, where a model is set; its calls count with those for answers. */
export async function readerFrom({
  config,
  storage,
  log,
  metrics,
  now,
}: ReaderFrom): Promise<ReadWithModel | undefined> {
  const { model, timeZone } = config
  if (!model) return undefined
  const { READ_SLOTS, openaiReader } = await import('../llm/openai-reader.ts')
  const { apiKey, baseUrl, name, callsPerDay } = model
  const prompt = readPrompt(PROMPT, READ_SLOTS)
  const reader = openaiReader({ apiKey, model: name, prompt, ...(baseUrl === undefined ? {} : { baseURL: baseUrl }) })
  const mayCall = (): Promise<boolean> =>
    storage.budgets.spend(`model:${dayAt(now(), timeZone)}`, callsPerDay).catch(() => false)
  return async (brief) => {
    const read: ReaderReply = (await mayCall())
      ? await reader(brief, AbortSignal.timeout(MODEL_TIME_LIMIT_MS)).catch(unreachable)
      : { kind: 'failed', why: 'no_budget' }
    metrics.model('read', read.kind === 'candidates' ? 'used' : read.why)
    if (read.kind === 'candidates') return read.candidates
    log.info({ why: read.why }, 'nothing was read; the form goes on as it is')
    return {}
  }
}

const unreachable = (): ReaderReply => ({ kind: 'failed', why: 'unreachable' })
