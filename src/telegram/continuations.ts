import { randomBytes } from 'node:crypto'
import type { Heard } from '../core/conversation/incoming.ts'

/** What was said in a group and goes on in the private chat, by the payload of its link. */
export interface Continuations {
  keep(userId: number, heard: Heard): string
  /** Once, and only by the one who said it: a link passed on to others does nothing of theirs. */
  take(userId: number, payload: string): Heard | undefined
}

interface Kept {
  readonly userId: number
  readonly heard: Heard
  readonly until: number
}

const PREFIX = 'go_'
const LIFETIME = 60 * 60 * 1000
const MOST = 1000

/** In memory: after a restart the link merely opens the private chat. */
export function openContinuations(now: () => number = Date.now): Continuations {
  const kept = new Map<string, Kept>()
  return {
    keep(userId, heard) {
      const payload = `${PREFIX}${randomBytes(12).toString('base64url')}`
      kept.set(payload, { userId, heard, until: now() + LIFETIME })
      const [oldest] = kept.keys()
      if (kept.size > MOST && oldest !== undefined) kept.delete(oldest)
      return payload
    },
    take(userId, payload) {
      const found = kept.get(payload)
      if (found?.userId !== userId) return undefined
      kept.delete(payload)
      return found.until > now() ? found.heard : undefined
    },
  }
}

/** Opens the private chat and nothing more. */
export const HOME = 'g'

export const privateLink = (username: string, payload: string): string => `https://t.me/${username}?start=${payload}`
