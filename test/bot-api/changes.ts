import type { Change } from './message.ts'
import type { Room } from './room.ts'

/** Records what the bot did and wakes whoever waits for it. */
export function note(room: Room, change: Change): void {
  room.changes.push(change)
  wake(room)
}

/** Lets whoever waits look again. */
export function wake(room: Room): void {
  for (const watcher of room.watchers) watcher()
}

/** A member acted: waiting begins anew from here. */
export function mark(room: Room): void {
  room.marked = room.changes.length
  room.taken = room.changes.length
}
