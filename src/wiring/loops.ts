import { timeAt } from '../core/calendar.ts'
import { offerPlaces } from '../core/conversation/offer-next.ts'
import type { World } from '../core/conversation/world.ts'
import { type Delivering, deliverDue } from '../core/outbox/deliver.ts'
import { isQuiet } from '../core/outbox/due.ts'
import type { Log } from '../observe/open-log.ts'
import type { Storage } from '../storage/open-storage.ts'
import { type Loop, loop } from './loop.ts'

const OUTBOX_MILLIS = 500
const OFFERS_MILLIS = 5_000
const SWEEP_MILLIS = 3_600_000

/** All waiting work as loops over due rows: every process runs the same ones. */
export interface Loops {
  stop(): Promise<void>
  /** Sends what is owed by now. */
  settle(): Promise<void>
}

export function startLoops(world: World, storage: Storage, messenger: Delivering['messenger'], log: Log): Loops {
  const report = (error: unknown): void =>
    log.error({ err: error }, 'a round of waiting work failed; it is tried again')
  const delivering: Delivering = { owed: storage.owed, messenger, now: world.now }
  const outbox = loop(() => sendDue(delivering, world), OUTBOX_MILLIS, report)
  const offers = loop(() => offerPlaces(world), OFFERS_MILLIS, report)
  const sweep = loop(() => storage.sweep(world.now()).then(() => false), SWEEP_MILLIS, report)
  return {
    settle: () => outbox.now(),
    stop: async () => {
      await Promise.all([outbox, offers, sweep].map((one: Loop) => one.stop()))
    },
  }
}

async function sendDue(delivering: Delivering, { now, settings }: World): Promise<boolean> {
  return (await deliverDue(delivering, isQuiet(timeAt(now(), settings.timeZone)))) > 0
}
