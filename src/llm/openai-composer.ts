import OpenAI from 'openai'
import { zodResponseFormat } from 'openai/helpers/zod'
import { z } from 'zod'
import type { Brief, Composed, Composer, LabelledSection } from '../core/answering/composer.ts'
import { failureOf } from './failure-of.ts'
import type { Filled } from './prompt-slots.ts'

export const ANSWER_SLOTS = ['labels', 'sections'] as const

export interface ComposerSetting {
  readonly apiKey: string
  readonly model: string
  /** Any compatible server (`OPENAI_BASE_URL`); OpenAI's own when left out. */
  readonly baseURL?: string
  /** `readPrompt('prompts/answer.md', ANSWER_SLOTS)` */
  readonly prompt: Filled<(typeof ANSWER_SLOTS)[number]>
}

// `.nullable()`, not `.optional()`: strict schemas require every key.
const Shape = z.object({
  sentences: z.array(z.object({ text: z.string(), labels: z.array(z.string()).nullable() })).nullable(),
})

const MAX_TOKENS = 900

/** One structured call; no retries, because the member waits and the curated answer is ready. */
export function openaiComposer(setting: ComposerSetting): Composer {
  const client = new OpenAI({ apiKey: setting.apiKey, baseURL: setting.baseURL ?? null, maxRetries: 0 })
  return async (brief, signal) => {
    try {
      return await call(client, setting, brief, signal)
    } catch (error) {
      return { kind: 'failed', why: failureOf(error, signal) }
    }
  }
}

async function call(client: OpenAI, setting: ComposerSetting, brief: Brief, signal: AbortSignal): Promise<Composed> {
  const completion = await client.chat.completions.parse(
    {
      model: setting.model,
      temperature: 0,
      max_tokens: MAX_TOKENS,
      messages: [
        { role: 'system', content: setting.prompt(slotsFor(brief.sections)) },
        { role: 'user', content: brief.question },
      ],
      response_format: zodResponseFormat(Shape, 'answer'),
    },
    { signal },
  )
  const message = completion.choices[0]?.message
  if (message?.refusal) return { kind: 'failed', why: 'refused' }
  const sentences = message?.parsed?.sentences
  if (!sentences) return { kind: 'failed', why: 'bad_shape' }
  return { kind: 'sentences', sentences: sentences.map(({ text, labels }) => ({ text, labels: labels ?? [] })) }
}

const slotsFor = (sections: readonly LabelledSection[]) => ({
  labels: sections.map(({ label }) => label).join(', '),
  sections: sections.map(({ label, title, text }) => `### ${label}. ${title}\n\n${text}`).join('\n\n'),
})
