import type { Call } from '../call.ts'
import { numberOf, type Wire } from '../params.ts'
import { badRequest } from '../refusal.ts'
import { findRoom, writableRoom } from '../rooms.ts'
import { seconds } from '../store.ts'
import { post } from './send-message.ts'

/** copyMessage: the same content anew, without its sender. */
export function copyMessage(call: Call): Wire {
  const { body } = original(call, 'copy')
  const sent = post(call.world, writableRoom(call.world, call.params), call.params, body)
  return { message_id: sent['message_id'] }
}

/** forwardMessage: the same content, its origin shown. */
export function forwardMessage(call: Call): Wire {
  const { body, from, date } = original(call, 'forward')
  const forward_origin = { type: 'user', sender_user: from, date: date || seconds() }
  return post(call.world, writableRoom(call.world, call.params), call.params, { ...body, forward_origin })
}

function original({ world, params }: Call, act: string) {
  const source = findRoom(world, params, 'from_chat_id')
  const message = source.thread.get(numberOf(params, 'message_id') ?? 0)
  if (!message) throw badRequest(`message to ${act} not found`)
  return message
}
