import type { Change } from './message.ts'
import type { Room } from './room.ts'
import { type Seen, seen } from './seen.ts'
import { quiet, watch } from './watch.ts'
import type { World } from './world.ts'

const PATIENCE = 2_000

/** Waiting for what the bot does in one chat. */
export interface Waiting {
  /** The newest message the bot wrote or edited since the last action for which `fits` holds. */
  settled(fits?: (message: Seen) => boolean, timeoutMs?: number): Promise<Seen>
  /** The bot's messages and edits since the last action one by one, in order. */
  next(timeoutMs?: number): Promise<Seen>
  /** Resolves once the bot has done nothing here for `ms`. */
  quiet(ms?: number): Promise<void>
}

/** Waits in one chat; each promise rejects with the last messages when its time is up. */
export function waitIn(world: World, room: Room): Waiting {
  return {
    settled: (fits = () => true, timeoutMs = PATIENCE) =>
      watch(world, room, timeoutMs, () => newest(world, room, fits)),
    next: (timeoutMs = PATIENCE) => watch(world, room, timeoutMs, () => take(world, room)),
    quiet: (ms = 50) => quiet(room, ms),
  }
}

function newest(world: World, room: Room, fits: (message: Seen) => boolean): Seen | undefined {
  for (let at = room.changes.length - 1; at >= room.marked; at -= 1) {
    const message = shown(world, room, room.changes[at])
    if (message && fits(message)) return message
  }
  return undefined
}

function take(world: World, room: Room): Seen | undefined {
  while (room.taken < room.changes.length) {
    const message = shown(world, room, room.changes[room.taken])
    room.taken += 1
    if (message) return message
  }
  return undefined
}

/** A message that has been deleted since is no longer there to be seen. */
function shown(world: World, room: Room, change: Change | undefined): Seen | undefined {
  if (!change || change.kind === 'deleted' || !room.thread.has(change.message.id)) return undefined
  return seen(world, change.message)
}
