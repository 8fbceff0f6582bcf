import { randomInt } from 'node:crypto'
import type { User } from 'telegraf/types'
import { mark } from './changes.ts'
import type { Room } from './room.ts'
import { wireOf } from './wire-message.ts'
import type { World } from './world.ts'

/** Sends the press to the bot; returns the update id. A message that is gone is sent as inaccessible. */
export function pressed(world: World, room: Room, from: User, data: string, messageId: number): number | undefined {
  mark(room)
  const message = room.thread.get(messageId)
  const id = `${randomInt(2 ** 47)}${randomInt(2 ** 20)}`
  world.queries.set(id, { room, at: Date.now(), answered: false })
  return world.updates.add({
    callback_query: {
      id,
      from,
      message: message ? wireOf(room, message) : { chat: room.chat, message_id: messageId, date: 0 },
      chat_instance: String(room.chat.id),
      data,
    },
  })
}
