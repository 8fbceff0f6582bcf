import type { Stored } from './message.ts'
import type { Wire } from './params.ts'
import type { Room } from './room.ts'

/** The message in the wire form. */
export function wireOf(room: Room, message: Stored): Wire {
  return {
    message_id: message.id,
    from: message.from,
    chat: room.chat,
    date: message.date,
    ...(message.edits > 0 ? { edit_date: message.date } : {}),
    ...message.body,
    ...(message.inline ? { reply_markup: message.inline } : {}),
  }
}
