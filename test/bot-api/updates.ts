import type { Wire } from './params.ts'

/** An update on its way to the bot. */
export interface Entry {
  readonly update: Wire & { readonly update_id: number }
  /** A second delivery not yet handed out: an offset beyond it does not confirm it. */
  unseen: boolean
}

export interface Updates {
  /** Unconfirmed updates, by ascending id. */
  readonly pending: readonly Entry[]
  /** Queues an update unless allowed_updates leaves its kind out; returns its id, or undefined. */
  add(content: object): number | undefined
  /** Queues an update whatever its kind; keeps its own update_id if it brings one. */
  push(content: object): number
  /** Queues an already delivered update again, under the same id. */
  redeliver(id: number): void
  /** Forgets every update below the offset. */
  confirm(offset: number): void
  /** Forgets one update. */
  settle(entry: Entry): void
  drop(): void
  allow(kinds: readonly string[]): void
  readonly allowed: readonly string[]
  onArrival(listener: () => void): void
}

// Left out unless asked for, as https://core.telegram.org/bots/api#getupdates says.
const ASKED_FOR_ONLY = new Set(['chat_member', 'message_reaction', 'message_reaction_count'])

/** The queue of updates for one bot. */
export function openUpdates(firstId: number): Updates {
  let nextId = firstId
  let pending: Entry[] = []
  let allowed: readonly string[] = []
  const given = new Map<number, Entry['update']>()
  const listeners: (() => void)[] = []

  function enqueue(update: Entry['update'], unseen: boolean): void {
    const entry: Entry = { update, unseen }
    const last = pending.at(-1)
    if (last === undefined || last.update.update_id <= update.update_id) pending.push(entry)
    else
      pending.splice(
        pending.findIndex((other) => other.update.update_id > update.update_id),
        0,
        entry,
      )
    for (const listener of listeners) listener()
  }

  function push(content: object): number {
    const own = (content as Wire)['update_id']
    const id = typeof own === 'number' ? own : nextId
    nextId = Math.max(nextId, id + 1)
    const update = { ...content, update_id: id }
    given.set(id, update)
    // An id of the test's own may lie below the bot's offset; it must be seen once all the same.
    enqueue(update, typeof own === 'number')
    return id
  }

  function wanted(kind: string): boolean {
    return allowed.length === 0 ? !ASKED_FOR_ONLY.has(kind) : allowed.includes(kind)
  }

  return {
    get pending() {
      return pending
    },
    get allowed() {
      return allowed
    },
    add: (content) => (Object.keys(content).every(wanted) ? push(content) : undefined),
    push,
    redeliver(id) {
      const update = given.get(id)
      if (!update) throw new Error(`No update ${id} to redeliver`)
      enqueue(update, true)
    },
    confirm(offset) {
      const first = pending[0]
      if (!first || first.update.update_id >= offset) return
      pending = pending.filter((entry) => entry.unseen || entry.update.update_id >= offset)
    },
    settle(entry) {
      pending = pending.filter((other) => other !== entry)
    },
    drop() {
      pending = []
    },
    allow(kinds) {
      allowed = kinds
    },
    onArrival: (listener) => void listeners.push(listener),
  }
}
