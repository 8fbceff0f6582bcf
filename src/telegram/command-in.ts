import type { Heard } from '../core/conversation/incoming.ts'

const COMMAND = /^\/([a-z0-9_]{1,32})(?:@\w+)?(?:\s+([\s\S]*))?$/i

/** `/export@bot hardship-aid` as a command; undefined for a text that is none. Whose bot was meant is judged before. */
export function commandIn(text: string): Extract<Heard, { kind: 'command' }> | undefined {
  const found = COMMAND.exec(text.trim())
  if (!found?.[1]) return undefined
  return { kind: 'command', name: found[1].toLowerCase(), rest: found[2]?.trim() ?? '' }
}
