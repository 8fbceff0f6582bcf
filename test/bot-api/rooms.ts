import { type Params, textOf } from './params.ts'
import { badRequest, forbidden } from './refusal.ts'
import type { Room } from './room.ts'
import type { World } from './world.ts'

/** The chat that chat_id names; refuses as the real server does when there is none. */
export function findRoom(world: World, params: Params, name = 'chat_id'): Room {
  const id = textOf(params, name)
  if (id === undefined || id === '') throw badRequest(`${name} is empty`)
  const room = world.rooms.get(Number(id)) ?? [...namesakes(world, id)][0]
  if (!room) throw badRequest('chat not found')
  return room
}

/** The chat that chat_id names, if the bot may write there. */
export function writableRoom(world: World, params: Params): Room {
  const room = findRoom(world, params)
  switch (room.access) {
    case 'open':
      return room
    case 'blocked':
      throw forbidden('bot was blocked by the user')
    case 'notStarted':
      throw forbidden("bot can't initiate conversation with a user")
    case 'deactivated':
      throw forbidden('user is deactivated')
    case 'kicked':
      throw forbidden(`bot was kicked from the ${room.chat.type} chat`)
    case 'left':
      throw forbidden(`bot is not a member of the ${room.chat.type} chat`)
  }
}

function* namesakes(world: World, id: string): Generator<Room> {
  if (!id.startsWith('@')) return
  for (const room of world.rooms.values()) if (`@${String(room.chat['username'])}` === id) yield room
}
