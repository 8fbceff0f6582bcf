import { TelegramError } from 'telegraf'
import type { Delivery } from '../core/outbox/notice.ts'

/** How a send can fail. */
export type Refusal = Exclude<Delivery, { kind: 'sent' | 'nothing' }>

const GONE =
  /blocked by the user|user is deactivated|chat not found|bot was kicked|can't initiate conversation|not a member|CHAT_WRITE_FORBIDDEN/i
// How long a wait without a number lasts, in seconds.
const UNSAID_WAIT = 5

/** What an error of a send means. A cut connection or a time-out is a fault that passes; it may have been accepted all the same. */
export function refusalMeant(error: unknown): Refusal {
  if (!(error instanceof TelegramError)) return { kind: 'failed', why: 'network' }
  if (error.code === 429) return { kind: 'wait', seconds: error.parameters?.retry_after ?? UNSAID_WAIT }
  if (error.code === 403 || GONE.test(error.description)) return { kind: 'blocked' }
  if (error.code >= 500) return { kind: 'failed', why: `telegram ${error.code}` }
  return { kind: 'refused', why: `telegram ${error.code}` }
}

/** An edit that would change nothing: what is wanted already stands there. */
export const isUnchanged = (error: unknown): boolean =>
  error instanceof TelegramError && error.code === 400 && /message is not modified/i.test(error.description)

/** An edit of a message that is gone, too old, or of another make: a new message says the same. */
export const isUneditable = (error: unknown): boolean =>
  error instanceof TelegramError && error.code === 400 && !isUnchanged(error)
