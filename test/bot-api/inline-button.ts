import type { Wire } from './params.ts'
import { badRequest } from './refusal.ts'

const DATA_LIMIT = 64

/** Refuses an inline button that the real server refuses. */
export function checkInline(button: Wire): void {
  if (typeof button['text'] !== 'string' || button['text'] === '') {
    throw badRequest("can't parse inline keyboard button: Text must be non-empty")
  }
  if (typeof button['url'] === 'string') checkUrl(button['url'])
  else if (typeof button['callback_data'] === 'string') checkData(button['callback_data'])
  else if (!('switch_inline_query' in button || 'switch_inline_query_current_chat' in button || 'web_app' in button)) {
    throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
  }
}

function checkData(data: string): void {
  const bytes = Buffer.byteLength(data)
  if (bytes < 1 || bytes > DATA_LIMIT) throw badRequest('BUTTON_DATA_INVALID')
}

function checkUrl(url: string): void {
  if (url.startsWith('tg://')) return
  // The real server refuses hosts without a dot, localhost among them; loopback tests must see that too.
  const host = /^(?:https?:\/\/)?([^/?#:\s]+)/.exec(url)?.[1]
  if (!host?.includes('.')) throw badRequest(`inline keyboard button URL '${url}' is invalid: Wrong HTTP URL`)
}
