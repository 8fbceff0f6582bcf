import type { Update } from 'telegraf/types'
import type { JobEnd } from './lanes.ts'

/** Updates taken and not yet dealt with. What is in hand is not confirmed, so that a kill loses nothing. */
export interface InHand {
  /** Starts work on an update; undefined if it is in hand already or waits to be confirmed. */
  take(update: Update): Promise<JobEnd> | undefined
  /** The end of an update that is in hand. */
  ending(updateId: number): Promise<JobEnd> | undefined
  /** The lowest id that must not be confirmed. */
  oldest(): number | undefined
  /** Forgets what has been confirmed: every id below the offset. */
  confirmed(offset: number): void
  /** Resolves when nothing runs, or after so many milliseconds. */
  quiet(millis: number): Promise<void>
  readonly isEmpty: boolean
}

/** `onFault` hears of work that rejects: a mistake of ours that another delivery would not mend. */
export function openInHand(
  work: (update: Update) => Promise<JobEnd>,
  onFault: (updateId: number, error: unknown) => void = () => undefined,
): InHand {
  const running = new Map<number, Promise<JobEnd>>()
  // Left at a stop: never confirmed by this process.
  const left = new Set<number>()
  const done = new Set<number>()
  const watchers = new Set<() => void>()

  function settle(id: number, end: JobEnd): JobEnd {
    running.delete(id)
    ;(end === 'done' ? done : left).add(id)
    if (running.size === 0) for (const watcher of [...watchers]) watcher()
    return end
  }

  return {
    take(update) {
      const id = update.update_id
      if (running.has(id) || done.has(id)) return undefined
      left.delete(id)
      const ending = work(update).then(
        (end) => settle(id, end),
        (error: unknown) => {
          onFault(id, error)
          return settle(id, 'done')
        },
      )
      running.set(id, ending)
      return ending
    },
    ending: (id) => running.get(id),
    oldest: () =>
      [...running.keys(), ...left].reduce<number | undefined>((low, id) => Math.min(low ?? id, id), undefined),
    confirmed(offset) {
      for (const id of done) if (id < offset) done.delete(id)
    },
    quiet: (millis) =>
      running.size === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            const timer = setTimeout(end, millis)
            function end(): void {
              clearTimeout(timer)
              watchers.delete(end)
              resolve()
            }
            watchers.add(end)
          }),
    get isEmpty() {
      return running.size === 0
    },
  }
}
