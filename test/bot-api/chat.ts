import type { User } from 'telegraf/types'
import type { Person } from './acts.ts'
import { admit } from './admit.ts'
import { person } from './person.ts'
import { openRoom } from './room.ts'
import { type View, view } from './view.ts'
import type { World } from './world.ts'

/** Who writes to the bot. */
export interface NewUser {
  readonly id: number
  readonly first_name: string
  readonly last_name?: string
  readonly username?: string
  readonly language_code?: string
  /** False: has never written to the bot, so that the bot may not write first. */
  readonly started?: boolean
}

/** A person and their private chat with the bot. */
export interface Chat extends Person, View {
  /** Blocks the bot: sends answer 403 and the bot hears of it, as on Telegram. */
  block(): void
  unblock(): void
  /** The account is deleted: sends answer 403 without any notice. */
  deactivate(): void
}

/** Opens the private chat of a new person. */
export function openChat(world: World, { started, ...about }: NewUser): Chat {
  if (world.rooms.has(about.id)) throw new Error(`There is a user ${about.id} already`)
  const user: User = { ...about, is_bot: false }
  const { id, first_name, last_name, username } = user
  const chat = {
    id,
    first_name,
    type: 'private' as const,
    ...(last_name === undefined ? {} : { last_name }),
    ...(username === undefined ? {} : { username }),
  }
  const room = openRoom(chat, started === false ? 'notStarted' : 'open')
  world.people.set(user.id, user)
  world.rooms.set(room.chat.id, room)
  // Not spread: the getters of the view must stay live.
  return Object.defineProperties({} as Chat, {
    ...Object.getOwnPropertyDescriptors(view(world, room)),
    ...Object.getOwnPropertyDescriptors(person(world, room, user)),
    ...Object.getOwnPropertyDescriptors({
      block: () => admit(world, room, user, 'blocked', 'kicked'),
      unblock: () => admit(world, room, user, 'open', 'member'),
      deactivate: () => void (room.access = 'deactivated'),
    }),
  })
}
