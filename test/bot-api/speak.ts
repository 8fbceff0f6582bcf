import type { User } from 'telegraf/types'
import { textOf } from './body-text.ts'
import { mark } from './changes.ts'
import { isWire, type Wire } from './params.ts'
import type { Room } from './room.ts'
import { store } from './store.ts'
import { wireOf } from './wire-message.ts'
import type { World } from './world.ts'

/** Puts a person's message into the chat and, if the bot may hear it, on its way; returns the update id. */
export function speak(world: World, room: Room, from: User, body: Wire): number | undefined {
  if (room.access === 'blocked' || room.access === 'deactivated') {
    throw new Error(`${from.first_name} cannot write: the bot is ${room.access} here; call unblock() first`)
  }
  mark(room)
  const message = store(world, room, { from, body })
  // Whoever writes to the bot has started it.
  if (room.access === 'notStarted') room.access = 'open'
  if (room.access !== 'open') return undefined
  return hears(world, room, body) ? world.updates.add({ message: wireOf(room, message) }) : undefined
}

/** Privacy mode, as bots are created: in groups only commands, mentions and replies to the bot arrive. */
function hears(world: World, room: Room, body: Wire): boolean {
  if (room.chat.type === 'private' || world.bot.can_read_all_group_messages) return true
  // Service messages (someone joined or left) reach every bot.
  if ('new_chat_members' in body || 'left_chat_member' in body) return true
  const text = textOf(body)
  const command = /^\/\w+(?:@(\w+))?/.exec(text)
  if (command) return command[1] === undefined || sameName(command[1], world.bot.username)
  const reply = body['reply_to_message']
  if (isWire(reply) && isWire(reply['from']) && reply['from']['id'] === world.bot.id) return true
  return text.toLowerCase().includes(`@${world.bot.username.toLowerCase()}`)
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
