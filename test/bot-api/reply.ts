import type { Outcome } from './call-log.ts'

/** What goes back to the bot: an answer, or the connection is cut. */
export type Reply =
  | { readonly kind: 'answer'; readonly status: number; readonly body: string; readonly retryAfter?: number }
  | { readonly kind: 'cut' }

/** How a handler ended, before the connection had its say. */
export type Ended = Extract<Outcome, { kind: 'ok' }> | (Extract<Outcome, { kind: 'refused' }> & { retryAfter?: number })

/** The answer that tells the outcome. */
export function replyTo(outcome: Ended): Reply {
  if (outcome.kind === 'ok') {
    return { kind: 'answer', status: 200, body: JSON.stringify({ ok: true, result: outcome.result }) }
  }
  const { code, description, retryAfter } = outcome
  return refusalReply(code, description, retryAfter)
}

/** The body of a refusal, as the real server words it. */
export function refusalReply(code: number, description: string, retryAfter?: number): Reply {
  const parameters = retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } }
  const body = JSON.stringify({ ok: false, error_code: code, description, ...parameters })
  return { kind: 'answer', status: code, body, ...(retryAfter === undefined ? {} : { retryAfter }) }
}
