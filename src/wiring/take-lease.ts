import { setTimeout as sleep } from 'node:timers/promises'
import type { Leases, Taken } from '../storage/leases/lease.ts'

// A process that was killed keeps its lease on PostgreSQL for half a minute; on SQLite it ends with the process.
const LEASE_MILLIS = 35_000

/** Takes the bot's place. On a server it tries for as long as a lease runs: whoever was killed and is started again must not be refused. */
export async function takeLease(leases: Leases, isServer: boolean, lost: () => void): Promise<Taken> {
  const until = Date.now() + (isServer ? LEASE_MILLIS : 0)
  for (;;) {
    const taken = await leases.take('bot', lost)
    if (taken.kind === 'held' || Date.now() >= until) return taken
    await sleep(1000)
  }
}
