import type { Params } from './params.ts'

/** How a call ended. */
export type Outcome =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ok'; readonly result: unknown }
  | { readonly kind: 'refused'; readonly code: number; readonly description: string }
  /** The connection was cut; `accepted` tells whether the call took effect. */
  | { readonly kind: 'cut'; readonly accepted: boolean }

/** One call as the bot made it. */
export interface Logged {
  /** As the bot spelt it; `file` for a download. */
  readonly method: string
  readonly params: Params
  readonly chat: number | undefined
  /** Milliseconds since 1970. */
  readonly at: number
  outcome: Outcome
}

export interface CallLog {
  readonly calls: readonly Logged[]
  begin(method: string, params: Params): Logged
  end(call: Logged, outcome: Outcome): void
  /** Resolves with the first call to the method, past or to come, that has ended and fits. */
  ended(method: string, fits: (call: Logged) => boolean, timeoutMs: number): Promise<Logged>
  forget(): void
}

/** An empty log. */
export function openCallLog(): CallLog {
  const calls: Logged[] = []
  const watchers = new Set<(call: Logged) => void>()
  return {
    calls,
    begin(method, params) {
      const chat = Number(params['chat_id'])
      const at = Date.now()
      const call: Logged = { method, params, chat: chat || undefined, at, outcome: { kind: 'waiting' } }
      calls.push(call)
      return call
    },
    end(call, outcome) {
      call.outcome = outcome
      for (const watcher of watchers) watcher(call)
    },
    ended(method, fits, timeoutMs) {
      const right = (call: Logged) => call.method === method && call.outcome.kind !== 'waiting' && fits(call)
      const known = calls.find(right)
      if (known) return Promise.resolve(known)
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          watchers.delete(watch)
          reject(
            new Error(
              `No fitting ${method} within ${timeoutMs} ms; called: ${calls.map((one) => one.method).join(', ')}`,
            ),
          )
        }, timeoutMs)
        function watch(call: Logged): void {
          if (!right(call)) return
          clearTimeout(timer)
          watchers.delete(watch)
          resolve(call)
        }
        watchers.add(watch)
      })
    },
    forget: () => void calls.splice(0),
  }
}
