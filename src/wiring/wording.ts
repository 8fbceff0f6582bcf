import type { Config } from '../config.ts'
import { type Composition, composeWithModel, MODEL_TIME_LIMIT_MS } from '../core/answering/compose-with-model.ts'
import type { Composer } from '../core/answering/composer.ts'
import type { ToWord, Wording } from '../core/conversation/world.ts'
import type { Voices } from '../core/wording.ts'
import { readPrompt } from '../llm/read-prompt.ts'
import type { Log } from '../observe/open-log.ts'
import type { Metrics } from '../observe/open-metrics.ts'
import type { Storage } from '../storage/open-storage.ts'
import type { Knowledge } from './open-knowledge.ts'

const PROMPT = new URL('../../prompts/answer.md', import.meta.url).pathname
// A question taken up late, after a restart, still gets a moment of the model's.
const SHORTEST_MS = 2000

export type ModelSetting = NonNullable<Config['model']>

export interface WordingFrom {
  readonly config: Pick<Config, 'model'>
  readonly knowledge: Pick<Knowledge, 'sources'>
  readonly voices: Voices
  readonly storage: Pick<Storage, 'budgets' | 'modelReplies'>
  readonly log: Log
  readonly metrics: Pick<Metrics, 'model'>
}

/** The composer that the settings name. The client is large: without a model the start does without it. */
export async function composerFrom({ apiKey, baseUrl, name }: ModelSetting): Promise<Composer> {
  const { ANSWER_SLOTS, openaiComposer } = await import('../llm/openai-composer.ts')
  const prompt = readPrompt(PROMPT, ANSWER_SLOTS)
  return openaiComposer({ apiKey, model: name, prompt, ...(baseUrl === undefined ? {} : { baseURL: baseUrl }) })
}

/** The model's wording of answers, where a model is set: within the day's budget and fifteen seconds of the question. */
export async function wordingFrom(from: WordingFrom): Promise<Wording | undefined> {
  const { model } = from.config
  if (!model) return undefined
  const { knowledge, voices, storage, log, metrics } = from
  const composer = await composerFrom(model)
  return async (toWord) => {
    const { question, curated, known } = toWord
    const composition = await composeWithModel(question, curated, composer, {
      sources: knowledge.sources,
      say: voices(question.locale),
      mayCall: () => storage.budgets.spend(`model:${question.askedOn}`, model.callsPerDay),
      signal: AbortSignal.timeout(timeLeft(toWord)),
      known,
    })
    const end = endOf(composition)
    metrics.model('answer', end)
    if (composition.how === 'curated') log.info({ why: end }, 'the curated answer stands')
    return (await isKept(toWord, composition, model, from)) ? composition.answer : curated
  }
}

const endOf = ({ how, why }: Composition): string => (how === 'model' ? 'used' : (why ?? 'unknown'))

const timeLeft = ({ askedAt }: ToWord): number =>
  Math.max(MODEL_TIME_LIMIT_MS - (Date.now() - askedAt.getTime()), SHORTEST_MS)

/** What a model said is shown only where it is on record. A question that its member deleted meanwhile has no record any more. */
async function isKept(
  { questionId }: ToWord,
  { call, how, why }: Composition,
  { name }: ModelSetting,
  { storage, log }: WordingFrom,
): Promise<boolean> {
  if (!call) return true
  const reply = { questionId, how: why ?? how, model: name, call, at: new Date() }
  return storage.modelReplies.keep(reply).then(
    () => true,
    (error: unknown) => {
      log.warn({ err: error }, 'what the model said could not be kept; the curated answer stands')
      return false
    },
  )
}
