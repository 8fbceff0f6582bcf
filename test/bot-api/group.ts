import type { User } from 'telegraf/types'
import type { Person } from './acts.ts'
import { admit } from './admit.ts'
import { person } from './person.ts'
import { openRoom, type Status } from './room.ts'
import { speak } from './speak.ts'
import { type View, view } from './view.ts'
import type { World } from './world.ts'

export interface NewGroup {
  /** Negative, as the ids of groups are. */
  readonly id: number
  readonly title: string
  readonly type?: 'group' | 'supergroup'
}

/** A shared chat with the bot in it. */
export interface Group extends View {
  /** Makes the person a member (or changes their standing) and tells the bot. */
  join(who: { readonly user: User }, status?: Status): void
  leave(who: { readonly user: User }): void
  /** The person's acts in this group; `type('/ask@botname …')` and `type('@botname …')` reach the bot. */
  as(who: { readonly user: User }): Person
  /** Puts the bot out of the group and tells it. */
  removeBot(by: { readonly user: User }): void
  addBot(by: { readonly user: User }): void
}

/** Opens a group; a supergroup unless asked otherwise. */
export function openGroup(world: World, { id, title, type = 'supergroup' }: NewGroup): Group {
  if (id >= 0) throw new Error('The id of a group is negative')
  const room = openRoom({ id, title, type }, 'open')
  room.members.set(world.bot.id, 'member')
  world.rooms.set(id, room)
  const verbs = {
    join({ user }: { user: User }, status: Status = 'member') {
      const known = room.members.has(user.id)
      room.members.set(user.id, status)
      if (!known) speak(world, room, user, { new_chat_members: [user] })
    },
    leave({ user }: { user: User }) {
      room.members.delete(user.id)
      speak(world, room, user, { left_chat_member: user })
    },
    as: ({ user }: { user: User }) => person(world, room, user),
    removeBot({ user }: { user: User }) {
      room.members.delete(world.bot.id)
      admit(world, room, user, 'kicked', 'kicked')
    },
    addBot({ user }: { user: User }) {
      room.members.set(world.bot.id, 'member')
      admit(world, room, user, 'open', 'member')
    },
  }
  return Object.defineProperties({} as Group, {
    ...Object.getOwnPropertyDescriptors(view(world, room)),
    ...Object.getOwnPropertyDescriptors(verbs),
  })
}
