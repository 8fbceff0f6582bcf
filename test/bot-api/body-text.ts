import type { Wire } from './params.ts'

/** The words of a message: its text, or the caption of its file. */
export function textOf(body: Wire): string {
  const words = body['text'] ?? body['caption']
  return typeof words === 'string' ? words : ''
}
