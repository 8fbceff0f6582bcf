import { z } from 'zod'
import type { Text } from '../../text.ts'
import { accept, type Manner, refuse, type Said, type Step } from '../step.ts'
import { isWorded, plain } from './plain.ts'

/** A short text on one line, at most `max` characters (default 100). */
export const line = (ask: Text, manner: Manner & { max?: number } = {}): Step<string> =>
  written('line', ask, manner, manner.max ?? 100, (text) => text.replaceAll(/\s+/gu, ' '))

/** A longer text that keeps its line breaks, at most `max` characters (default 1,500). */
export const paragraph = (ask: Text, manner: Manner & { max?: number } = {}): Step<string> =>
  written('paragraph', ask, manner, manner.max ?? 1500, (text) => text)

function written(
  kind: 'line' | 'paragraph',
  ask: Text,
  { max: _, ...manner }: Manner & { max?: number },
  max: number,
  tidy: (text: string) => string,
): Step<string> {
  const read = (said: Said) => {
    if (said.kind !== 'text') return refuse('text_wanted')
    const text = tidy(plain(said.text))
    if (!isWorded(text)) return refuse('text_wanted')
    return text.length > max ? refuse('too_long', { max, length: text.length }) : accept(text)
  }
  return { kind, ask, ...manner, freeText: true, value: z.string().min(1).max(max), read, show: (value) => value }
}
