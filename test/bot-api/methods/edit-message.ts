import { isDeepStrictEqual } from 'node:util'
import type { InlineKeyboardMarkup } from 'telegraf/types'
import type { Call } from '../call.ts'
import { note } from '../changes.ts'
import type { Formatted } from '../formatted.ts'
import { readCaption, readText } from '../formatting.ts'
import { readMarkup } from '../markup.ts'
import type { Stored } from '../message.ts'
import { numberOf, type Wire } from '../params.ts'
import { badRequest } from '../refusal.ts'
import type { Room } from '../room.ts'
import { writableRoom } from '../rooms.ts'
import { wireOf } from '../wire-message.ts'

const UNCHANGED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'

/** editMessageText. */
export function editMessageText(call: Call): Wire {
  const { room, message } = editable(call)
  const formatted = readText(call.params)
  if (typeof message.body['text'] !== 'string') throw badRequest('there is no text in the message to edit')
  return change(call, room, message, written(message.body, 'text', 'entities', formatted))
}

/** editMessageCaption. */
export function editMessageCaption(call: Call): Wire {
  const { room, message } = editable(call)
  const formatted = readCaption(call.params)
  if (typeof message.body['text'] === 'string') throw badRequest('there is no caption in the message to edit')
  return change(call, room, message, written(message.body, 'caption', 'caption_entities', formatted))
}

/** editMessageReplyMarkup. */
export function editMessageReplyMarkup(call: Call): Wire {
  const { room, message } = editable(call)
  return change(call, room, message, message.body)
}

function editable({ world, params }: Call): { room: Room; message: Stored } {
  const room = writableRoom(world, params)
  const message = room.thread.get(numberOf(params, 'message_id') ?? 0)
  if (!message) throw badRequest('message to edit not found')
  if (message.from.id !== world.bot.id || message.sealed) throw badRequest("message can't be edited")
  return { room, message }
}

function written(body: Wire, field: string, entitiesField: string, { text, entities }: Formatted): Wire {
  const { [field]: _text, [entitiesField]: _entities, ...rest } = body
  return {
    ...rest,
    ...(text === '' ? {} : { [field]: text }),
    ...(entities.length > 0 ? { [entitiesField]: entities } : {}),
  }
}

/** An edit without reply_markup takes the buttons away, as the real server does. */
function change({ params }: Call, room: Room, message: Stored, body: Wire): Wire {
  const markup = readMarkup(params)
  const inline: InlineKeyboardMarkup | undefined = markup.kind === 'inline' ? markup.inline : undefined
  if (isDeepStrictEqual(body, message.body) && isDeepStrictEqual(inline, message.inline)) throw badRequest(UNCHANGED)
  message.body = body
  message.inline = inline
  message.edits += 1
  note(room, { kind: 'edited', message })
  return wireOf(room, message)
}
