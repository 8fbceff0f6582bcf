import type { Call } from './call.ts'
import { listOf, numberOf, type Wire } from './params.ts'
import { conflict } from './refusal.ts'
import type { Updates } from './updates.ts'

interface Poll {
  readonly limit: number
  answer(updates: readonly Wire[]): void
  refuse(reason: Error): void
}

interface Polling {
  getUpdates(call: Call): Promise<readonly Wire[]>
  /** Ends the waiting poll with a 409. */
  interrupt(reason: string): void
  readonly waiting: boolean
}

const OTHER_POLLER = 'terminated by other getUpdates request; make sure that only one bot instance is running'
const LONGEST_WAIT = 50

/** Long polling: offsets confirm, a second poller ends the first. */
export function openPolling(updates: Updates): Polling {
  let waiting: Poll | undefined
  let flushing = false

  function interrupt(reason: string): void {
    const poll = waiting
    waiting = undefined
    poll?.refuse(conflict(reason))
  }

  function flush(): void {
    flushing = false
    const poll = waiting
    if (!poll || updates.pending.length === 0) return
    waiting = undefined
    poll.answer(handOut(updates, poll.limit))
  }

  updates.onArrival(() => {
    if (flushing || !waiting) return
    flushing = true
    // After this turn of the loop, so that a burst leaves as one batch, as it does from the real server.
    setImmediate(flush)
  })

  function getUpdates({ params, gone }: Call): Promise<readonly Wire[]> {
    interrupt(OTHER_POLLER)
    const kinds = listOf(params, 'allowed_updates')
    if (kinds) updates.allow(kinds.map(String))
    confirm(updates, numberOf(params, 'offset') ?? 0)
    const limit = Math.min(Math.max(numberOf(params, 'limit') ?? 100, 1), 100)
    const seconds = Math.min(numberOf(params, 'timeout') ?? 0, LONGEST_WAIT)
    if (updates.pending.length > 0 || seconds <= 0) return Promise.resolve(handOut(updates, limit))
    return new Promise((resolve, reject) => {
      const poll: Poll = {
        limit,
        answer: (batch) => settle(() => resolve(batch)),
        refuse: (reason) => settle(() => reject(reason)),
      }
      const timer = setTimeout(() => leave(() => resolve([])), seconds * 1000)
      function settle(end: () => void): void {
        clearTimeout(timer)
        end()
      }
      function leave(end: () => void): void {
        if (waiting === poll) waiting = undefined
        settle(end)
      }
      waiting = poll
      gone(() => leave(() => resolve([])))
    })
  }

  return {
    getUpdates,
    interrupt,
    get waiting() {
      return waiting !== undefined
    },
  }
}

function confirm(updates: Updates, offset: number): void {
  if (offset > 0) updates.confirm(offset)
  if (offset >= 0) return
  // A negative offset counts from the end and forgets everything before it.
  const first = updates.pending.at(Math.max(offset, -updates.pending.length))
  if (first) updates.confirm(first.update.update_id)
}

function handOut(updates: Updates, limit: number): readonly Wire[] {
  return updates.pending.slice(0, limit).map((entry) => {
    entry.unseen = false
    return entry.update
  })
}
