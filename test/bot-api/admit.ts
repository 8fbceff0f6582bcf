import type { User } from 'telegraf/types'
import type { Access, Room } from './room.ts'
import { seconds } from './store.ts'
import type { World } from './world.ts'

/** Lets the bot in or shuts it out of a chat, and tells it. */
export function admit(world: World, room: Room, by: User, access: Access, status: 'kicked' | 'member' | 'left'): void {
  const was = room.access === 'open' ? 'member' : status === 'member' ? 'left' : 'member'
  room.access = access
  world.updates.add({
    my_chat_member: {
      chat: room.chat,
      from: by,
      date: seconds(),
      old_chat_member: { user: world.bot, status: was },
      new_chat_member: { user: world.bot, status },
    },
  })
}
