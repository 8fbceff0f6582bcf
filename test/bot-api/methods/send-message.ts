import type { Call } from '../call.ts'
import { note } from '../changes.ts'
import { readText } from '../formatting.ts'
import { readMarkup } from '../markup.ts'
import { flagOf, isWire, jsonOf, numberOf, type Params, type Wire } from '../params.ts'
import { badRequest } from '../refusal.ts'
import type { Room } from '../room.ts'
import { writableRoom } from '../rooms.ts'
import { store } from '../store.ts'
import { wireOf } from '../wire-message.ts'
import type { World } from '../world.ts'

/** sendMessage. */
export function sendMessage({ world, params }: Call): Wire {
  const room = writableRoom(world, params)
  const { text, entities } = readText(params)
  return post(world, room, params, { text, ...(entities.length > 0 ? { entities } : {}) })
}

/** Puts a message of the bot into the chat, with its markup and what it replies to. */
export function post(world: World, room: Room, params: Params, body: Wire): Wire {
  const markup = readMarkup(params)
  const message = store(world, room, {
    from: world.bot,
    body: { ...body, ...replyTo(room, params) },
    inline: markup.kind === 'inline' ? markup.inline : undefined,
    sealed: markup.kind !== 'inline' && markup.kind !== 'none',
  })
  if (markup.kind === 'keyboard') room.keyboard = markup.keyboard
  if (markup.kind === 'remove') room.keyboard = undefined
  note(room, { kind: 'new', message })
  return wireOf(room, message)
}

function replyTo(room: Room, params: Params): Wire {
  const wanted = jsonOf(params, 'reply_parameters')
  const reply = isWire(wanted) ? wanted : params
  const id = numberOf(reply, isWire(wanted) ? 'message_id' : 'reply_to_message_id')
  if (id === undefined) return {}
  const target = room.thread.get(id)
  if (target) return { reply_to_message: wireOf(room, target) }
  if (flagOf(reply, 'allow_sending_without_reply')) return {}
  throw badRequest('message to be replied not found')
}
