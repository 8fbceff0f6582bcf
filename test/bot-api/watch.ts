import type { Room } from './room.ts'
import { type Seen, transcript } from './seen.ts'
import type { World } from './world.ts'

/** Looks now and after every change until there is something to see; rejects when the time is up. */
export function watch(world: World, room: Room, timeoutMs: number, look: () => Seen | undefined): Promise<Seen> {
  const present = look()
  if (present) return Promise.resolve(present)
  // Taken here, so that the trace names the test's line and not a timer.
  const late = new Error()
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      room.watchers.delete(check)
      late.message = `The bot did not do what was awaited within ${timeoutMs} ms. Last messages:\n${transcript(world, room)}`
      reject(late)
    }, timeoutMs)
    function check(): void {
      const found = look()
      if (!found) return
      clearTimeout(timer)
      room.watchers.delete(check)
      resolve(found)
    }
    room.watchers.add(check)
  })
}

/** Resolves once nothing has changed for `ms`. */
export function quiet(room: Room, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      room.watchers.delete(again)
      resolve()
    }, ms)
    const again = () => void timer.refresh()
    room.watchers.add(again)
  })
}
