import type { Stored } from './message.ts'
import type { Room } from './room.ts'
import { type Button, seen, transcript } from './seen.ts'
import type { World } from './world.ts'

/** Finds the button by its label or data, on the newest message that has it or on the one named. */
export function findButton(
  world: World,
  room: Room,
  wanted: string | RegExp,
  on: number | undefined,
): { message: Stored; button: Button } | undefined {
  for (const message of [...room.thread.values()].reverse()) {
    if (on !== undefined && message.id !== on) continue
    const button = seen(world, message)
      .buttons.flat()
      .find((one) => fits(one, wanted))
    if (button) return { message, button }
  }
  return undefined
}

/** The label of the reply keyboard that fits. */
export function findKey(room: Room, wanted: string | RegExp): { text: string; contact: boolean } | undefined {
  for (const key of room.keyboard?.keyboard.flat() ?? []) {
    const text = typeof key === 'string' ? key : key.text
    const contact = typeof key === 'object' && 'request_contact' in key && key.request_contact
    if (matches(text, wanted)) return { text, contact }
  }
  return undefined
}

/** What to say when no such button is there. */
export function noButton(world: World, room: Room, wanted: string | RegExp): Error {
  return new Error(`There is no button ${String(wanted)}. Last messages:\n${transcript(world, room)}`)
}

function fits(button: Button, wanted: string | RegExp): boolean {
  return matches(button.text, wanted) || (button.data !== undefined && matches(button.data, wanted))
}

function matches(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text === wanted : wanted.test(text)
}
