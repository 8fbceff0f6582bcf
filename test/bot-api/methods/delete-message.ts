import type { Call } from '../call.ts'
import { note } from '../changes.ts'
import { listOf, numberOf } from '../params.ts'
import { badRequest } from '../refusal.ts'
import type { Room } from '../room.ts'
import { writableRoom } from '../rooms.ts'

/** deleteMessage: in a private chat the bot may delete the member's messages too. */
export function deleteMessage({ world, params }: Call): true {
  const room = writableRoom(world, params)
  if (!remove(room, numberOf(params, 'message_id'))) throw badRequest('message to delete not found')
  return true
}

/** deleteMessages: those that are gone already are passed over. */
export function deleteMessages({ world, params }: Call): true {
  const room = writableRoom(world, params)
  for (const id of listOf(params, 'message_ids') ?? []) remove(room, Number(id))
  return true
}

function remove(room: Room, id: number | undefined): boolean {
  const message = room.thread.get(id ?? 0)
  if (!message) return false
  room.thread.delete(message.id)
  note(room, { kind: 'deleted', message })
  return true
}
