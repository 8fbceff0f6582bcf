import type { Call } from '../call.ts'
import { wake } from '../changes.ts'
import { flagOf, textOf } from '../params.ts'
import { badRequest } from '../refusal.ts'

const TEXT_LIMIT = 200

/** answerCallbackQuery: each press has one answer, and only for a while. */
export function answerCallbackQuery({ world, params }: Call): true {
  const query = world.queries.get(textOf(params, 'callback_query_id') ?? '')
  if (!query || query.answered || Date.now() - query.at > world.queryLifetime) {
    throw badRequest('query is too old and response timeout expired or query ID is invalid')
  }
  const text = textOf(params, 'text') ?? ''
  if (text.length > TEXT_LIMIT) throw badRequest('MESSAGE_TOO_LONG')
  query.answered = true
  query.room.toasts.push({ text, alert: flagOf(params, 'show_alert'), url: textOf(params, 'url') })
  wake(query.room)
  return true
}
