import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { fileURLToPath } from 'node:url'

/** The path that a line is, as typed or dropped into the window (quotes, `~`, escapes, file://); undefined where it is none. */
export function pathIn(line: string): string | undefined {
  const typed = line.trim()
  const path = plainPath(typed)
  return looksLikePath(typed) || (looksLikeName(path) && existsSync(path)) ? path : undefined
}

/** The path as the file system takes it. */
export function plainPath(typed: string): string {
  const bare = unquoted(typed.trim())
  if (/^file:\/\//i.test(bare) && URL.canParse(bare)) return fileURLToPath(bare)
  const home = bare.replace(/^~(?=$|\/)/, homedir())
  return isQuoted(typed.trim()) || /^[a-z]:\\/i.test(home) ? home : home.replaceAll(/\\(.)/g, '$1')
}

// `/status` is a command, `/home/me/a.jpg` a path.
const looksLikePath = (typed: string): boolean =>
  /^(?:\/(?:\\.|[^/\s])+\/|~\/|\.{1,2}\/|file:\/\/|[a-z]:\\)/i.test(typed) ||
  (isQuoted(typed) && /^(?:\/[^/]+\/|~\/|\.{1,2}\/|[a-z]:\\)/i.test(unquoted(typed)))

const looksLikeName = (text: string): boolean => /^[^\s/]+\.[a-z0-9]{2,5}$/i.test(text)

const isQuoted = (text: string): boolean => /^(["']).+\1$/.test(text)
const unquoted = (text: string): string => (isQuoted(text) ? text.slice(1, -1) : text)
