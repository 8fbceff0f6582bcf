import { forbidden, Refusal } from './refusal.ts'

/** What goes wrong with a call. */
export type Fault =
  | { readonly kind: 'tooMany'; readonly retryAfter: number }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'broken' }
  /** Any other refusal; `description` in full, prefix included. */
  | { readonly kind: 'refuse'; readonly code: number; readonly description: string }
  /** `before`: nothing happened. `after`: the call took effect, the bot never hears. */
  | { readonly kind: 'cut'; readonly when: 'before' | 'after' }
  | { readonly kind: 'delay'; readonly ms: number }

/** Which calls a fault meets; a field left out matches all, `times` left out means once. */
export interface Where {
  /** Any case; `file` is the download of a file. */
  readonly method?: string
  readonly chat?: number
  readonly times?: number
}

/** The refusal a fault makes, if it makes one. */
export function refusalOf(fault: Fault): Refusal | undefined {
  switch (fault.kind) {
    case 'tooMany':
      return new Refusal(429, `Too Many Requests: retry after ${fault.retryAfter}`, fault.retryAfter)
    case 'blocked':
      return forbidden('bot was blocked by the user')
    case 'broken':
      return new Refusal(500, 'Internal Server Error')
    case 'refuse':
      return new Refusal(fault.code, fault.description)
    case 'cut':
    case 'delay':
      return undefined
  }
}

/** True when the fault is meant for such a call. */
export function matches(where: Where, method: string, chat: string | undefined): boolean {
  if (where.method !== undefined && where.method.toLowerCase() !== method.toLowerCase()) return false
  return where.chat === undefined || String(where.chat) === chat
}
