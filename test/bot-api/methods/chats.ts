import type { Call } from '../call.ts'
import { numberOf, type Wire } from '../params.ts'
import { badRequest } from '../refusal.ts'
import type { Room } from '../room.ts'
import { findRoom, writableRoom } from '../rooms.ts'
import type { World } from '../world.ts'

/** getChat. */
export function getChat({ world, params }: Call): Wire {
  return { ...findRoom(world, params).chat }
}

/** getChatMember: a stranger to the group has status `left`. */
export function getChatMember({ world, params }: Call): Wire {
  const room = writableRoom(world, params)
  const user = numberOf(params, 'user_id') ?? 0
  if (user !== world.bot.id && !world.people.has(user)) throw badRequest('user not found')
  return memberOf(world, room, user)
}

/** getChatAdministrators. */
export function getChatAdministrators({ world, params }: Call): readonly Wire[] {
  const room = writableRoom(world, params)
  const heads = [...room.members].filter(([, status]) => status === 'creator' || status === 'administrator')
  return heads.map(([user]) => memberOf(world, room, user))
}

/** getChatMemberCount. */
export function getChatMemberCount({ world, params }: Call): number {
  return writableRoom(world, params).members.size
}

/** leaveChat. */
export function leaveChat({ world, params }: Call): true {
  const room = writableRoom(world, params)
  if (room.chat.type === 'private') throw badRequest("chat member status can't be changed in private chats")
  room.access = 'left'
  return true
}

/** sendChatAction. */
export function sendChatAction({ world, params }: Call): true {
  writableRoom(world, params)
  if (typeof params['action'] !== 'string') throw badRequest('wrong parameter action in request')
  return true
}

function memberOf(world: World, room: Room, id: number): Wire {
  const user = id === world.bot.id ? world.bot : world.people.get(id)
  const privately = room.chat.type === 'private' && (id === room.chat.id || id === world.bot.id)
  return { user, status: room.members.get(id) ?? (privately ? 'member' : 'left') }
}
