import { Agent } from 'node:http'
import { isWire, type Params, type Wire } from './params.ts'
import { type Endpoint, postUpdate } from './post-update.ts'
import type { Entry, Updates } from './updates.ts'

export interface Delivery {
  readonly lastError: { readonly at: number; readonly reason: string } | undefined
  stop(): void
}

/** How updates leave by webhook. */
export interface DeliveryPlan {
  readonly endpoint: Endpoint
  readonly connections: number
  /** The first pause after a failure in milliseconds; it doubles up to 32 times as long. */
  readonly backOff: number
  /** Carries out a method that the bot put into its response. */
  readonly reply: (method: string, params: Params) => void
}

/** Posts pending updates: in order within a chat, chats side by side, each until the bot takes it. */
export function startDelivery(updates: Updates, plan: DeliveryPlan): Delivery & { pump(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: plan.connections })
  const busy = new Set<string>()
  const timers = new Set<NodeJS.Timeout>()
  let lastError: Delivery['lastError']
  let stopped = false

  function pump(): void {
    // A chat whose turn is running or waiting keeps its later updates back: that is what keeps the order.
    for (const entry of updates.pending) {
      if (stopped || busy.size >= plan.connections) return
      const key = chatKey(entry.update)
      if (busy.has(key)) continue
      busy.add(key)
      void deliver(entry, key, 0)
    }
  }

  async function deliver(entry: Entry, key: string, failures: number): Promise<void> {
    if (stopped) return
    const posted = await postUpdate(agent, plan.endpoint, entry.update)
    if (stopped) return
    if (posted.kind === 'failed') return retry(entry, key, failures, posted.reason)
    updates.settle(entry)
    busy.delete(key)
    if (posted.call) plan.reply(posted.call.method, posted.call.params)
    pump()
  }

  function retry(entry: Entry, key: string, failures: number, reason: string): void {
    lastError = { at: Math.floor(Date.now() / 1000), reason }
    const timer = setTimeout(
      () => {
        timers.delete(timer)
        void deliver(entry, key, failures + 1)
      },
      plan.backOff * 2 ** Math.min(failures, 5),
    )
    timers.add(timer)
  }

  return {
    pump,
    get lastError() {
      return lastError
    },
    stop() {
      stopped = true
      for (const timer of timers) clearTimeout(timer)
      agent.destroy()
    },
  }
}

function chatKey(update: Wire): string {
  for (const value of Object.values(update)) {
    if (!isWire(value)) continue
    const message = isWire(value['message']) ? value['message'] : value
    const place = isWire(message['chat']) ? message['chat'] : value['from']
    if (isWire(place)) return String(place['id'])
  }
  return `update ${String(update['update_id'])}`
}
