import type { Config } from '../config.ts'
import { composeWithModel, MODEL_TIME_LIMIT_MS } from '../core/answering/compose-with-model.ts'
import type { Wording } from '../core/conversation/world.ts'
import type { Voices } from '../core/wording.ts'
import { readPrompt } from '../llm/read-prompt.ts'
import type { Log } from '../observe/open-log.ts'
import type { Storage } from '../storage/open-storage.ts'
import type { Knowledge } from './open-knowledge.ts'

const PROMPT = new URL('../../prompts/answer.md', import.meta.url).pathname
// A question taken up late, after a restart, still gets a moment of the model's.
const SHORTEST_MS = 2000

export interface WordingFrom {
  readonly config: Pick<Config, 'model'>
  readonly knowledge: Pick<Knowledge, 'sources'>
  readonly voices: Voices
  readonly storage: Pick<Storage, 'budgets'>
  readonly log: Log
}

/** The model's wording of answers, where a model is set: within the day's budget and fifteen seconds of the question. */
export async function wordingFrom({
  config,
  knowledge,
  voices,
  storage,
  log,
}: WordingFrom): Promise<Wording | undefined> {
  const { model } = config
  if (!model) return undefined
  // The client is large: without a model the start does without it.
  const { ANSWER_SLOTS, openaiComposer } = await import('../llm/openai-composer.ts')
  const { apiKey, baseUrl, name, callsPerDay } = model
  const prompt = readPrompt(PROMPT, ANSWER_SLOTS)
  const composer = openaiComposer({
    apiKey,
    model: name,
    prompt,
    ...(baseUrl === undefined ? {} : { baseURL: baseUrl }),
  })
  return async (question, curated, askedAt) => {
    const left = MODEL_TIME_LIMIT_MS - (Date.now() - askedAt.getTime())
    const { answer, how, why } = await composeWithModel(question, curated, composer, {
      sources: knowledge.sources,
      say: voices(question.locale),
      mayCall: () => storage.budgets.spend(`model:${question.askedOn}`, callsPerDay),
      signal: AbortSignal.timeout(Math.max(left, SHORTEST_MS)),
    })
    if (how === 'curated') log.info({ why }, 'the curated answer stands')
    return answer
  }
}
