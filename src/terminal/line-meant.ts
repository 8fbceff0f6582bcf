import type { Heard } from '../core/conversation/incoming.ts'
import type { Marked } from './marks.ts'
import { pathIn, plainPath } from './path-in.ts'
import { pressMeant } from './press-meant.ts'

/** What a typed line is: something for the conversation, a file to attach, or something for the terminal itself. */
export type Meant =
  | { readonly kind: 'say'; readonly heard: Heard }
  | { readonly kind: 'attach'; readonly path: string }
  | { readonly kind: 'become'; readonly who: 'member' | 'staff' }
  | { readonly kind: 'quit' }
  | { readonly kind: 'nothing' }

const QUIT = /^\/(?:quit|exit|끝|종료|나가기)$/i
const BECOME = /^\/(staff|member)$/i
const COMMAND = /^\/([a-z0-9_]{1,32})(?:\s+([\s\S]*))?$/i

/** Works out a line by what is on the screen. A leading apostrophe makes it text, whatever it looks like. */
export function lineMeant(line: string, marks: readonly Marked[]): Meant {
  const typed = line.trim()
  if (typed === '') return { kind: 'nothing' }
  if (QUIT.test(typed)) return { kind: 'quit' }
  const become = BECOME.exec(typed)
  if (become) return { kind: 'become', who: become[1]?.toLowerCase() === 'staff' ? 'staff' : 'member' }
  const path = pathIn(typed)
  if (path !== undefined) return { kind: 'attach', path }
  if (typed.startsWith("'")) return text(typed.slice(1))
  const press = pressMeant(typed, marks)
  return press === undefined ? spoken(typed) : { kind: 'say', heard: { kind: 'pressed', press } }
}

function spoken(typed: string): Meant {
  const [, command, rest = ''] = COMMAND.exec(typed) ?? []
  if (command === undefined) return text(typed)
  const name = command.toLowerCase()
  if (name === 'file') return rest === '' ? text(typed) : { kind: 'attach', path: plainPath(rest) }
  if (name === 'phone') return { kind: 'say', heard: { kind: 'phone', number: rest.trim() } }
  return { kind: 'say', heard: { kind: 'command', name, rest: rest.trim() } }
}

const text = (words: string): Meant => ({ kind: 'say', heard: { kind: 'text', text: words } })
