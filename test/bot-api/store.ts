import type { Stored } from './message.ts'
import type { Room } from './room.ts'
import type { World } from './world.ts'

/** Stores a message; ids count per account in private chats and basic groups, per chat in supergroups. */
export function store(world: World, room: Room, message: Pick<Stored, 'from' | 'body'> & Partial<Stored>): Stored {
  const id = room.chat.type === 'supergroup' ? room.nextMessageId++ : world.nextMessageId++
  const stored: Stored = {
    id,
    date: seconds(),
    edits: 0,
    from: message.from,
    body: message.body,
    inline: message.inline,
    sealed: message.sealed ?? false,
  }
  room.thread.set(id, stored)
  return stored
}

/** Unix time in seconds, the unit of every date in the Bot API. */
export function seconds(): number {
  return Math.floor(Date.now() / 1000)
}
