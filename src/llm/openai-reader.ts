import OpenAI from 'openai'
import { zodResponseFormat } from 'openai/helpers/zod'
import { z } from 'zod'
import type { AskedStep, Reader, ReaderReply, ReadingBrief } from '../core/intake/reader.ts'
import { failureOf } from './failure-of.ts'
import type { Filled } from './prompt-slots.ts'

export const READ_SLOTS = ['today', 'steps'] as const

export interface ReaderSetting {
  readonly apiKey: string
  readonly model: string
  /** Any compatible server (`OPENAI_BASE_URL`); OpenAI's own when left out. */
  readonly baseURL?: string
  /** `readPrompt('prompts/read.md', READ_SLOTS)` */
  readonly prompt: Filled<(typeof READ_SLOTS)[number]>
}

// `.nullable()`, not `.optional()`: strict schemas require every key.
const Shape = z.object({
  replies: z
    .array(z.object({ step: z.string(), words: z.string().nullable(), option: z.string().nullable() }))
    .nullable(),
})

const MAX_TOKENS = 600

/** One structured call; no retries, because the form goes on without it. */
export function openaiReader(setting: ReaderSetting): Reader {
  const client = new OpenAI({ apiKey: setting.apiKey, baseURL: setting.baseURL ?? null, maxRetries: 0 })
  return async (brief, signal) => {
    try {
      return await call(client, setting, brief, signal)
    } catch (error) {
      return { kind: 'failed', why: failureOf(error, signal) }
    }
  }
}

async function call(
  client: OpenAI,
  { model, prompt }: ReaderSetting,
  { steps, text, today }: ReadingBrief,
  signal: AbortSignal,
): Promise<ReaderReply> {
  const completion = await client.chat.completions.parse(
    {
      model,
      temperature: 0,
      max_tokens: MAX_TOKENS,
      messages: [
        { role: 'system', content: prompt({ today, steps: steps.map(asLine).join('\n') }) },
        { role: 'user', content: text },
      ],
      response_format: zodResponseFormat(Shape, 'replies'),
    },
    { signal },
  )
  const message = completion.choices[0]?.message
  if (message?.refusal) return { kind: 'failed', why: 'refused' }
  const replies = message?.parsed?.replies
  if (!replies) return { kind: 'failed', why: 'bad_shape' }
  return {
    kind: 'candidates',
    candidates: Object.fromEntries(replies.map((one) => [one.step, one.option ?? one.words ?? ''])),
  }
}

function asLine({ id, kind, ask, options }: AskedStep): string {
  const among = options && Object.entries(options).map(([key, label]) => `${key} (${label})`)
  return `- ${id} [${kind}]: ${ask}${among ? ` 보기: ${among.join(', ')}` : ''}`
}
