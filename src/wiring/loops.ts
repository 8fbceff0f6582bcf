import { offerPlaces } from '../core/conversation/offer-next.ts'
import type { World } from '../core/conversation/world.ts'
import type { Messenger } from '../core/outbox/deliver.ts'
import type { Log } from '../observe/open-log.ts'
import type { Storage } from '../storage/open-storage.ts'
import { type Loop, loop } from './loop.ts'
import { openOutbox } from './outbox.ts'

const OUTBOX_MILLIS = 500
const OFFERS_MILLIS = 5_000
const SWEEP_MILLIS = 3_600_000

/** All waiting work as loops over due rows: every process runs the same ones. */
export interface Loops {
  stop(): Promise<void>
  /** Sends what is owed by now. */
  settle(): Promise<void>
}

export function startLoops(world: World, storage: Storage, messenger: Messenger, log: Log): Loops {
  const report = (error: unknown): void =>
    log.error({ err: error }, 'a round of waiting work failed; it is tried again')
  const { round, settled } = openOutbox(world, storage.owed, messenger, report)
  const outbox = loop(round, OUTBOX_MILLIS, report)
  const offers = loop(() => offerPlaces(world), OFFERS_MILLIS, report)
  const sweep = loop(() => storage.sweep(world.now()).then(() => false), SWEEP_MILLIS, report)
  return {
    settle: async () => {
      await outbox.now()
      await settled()
    },
    stop: async () => {
      await Promise.all([outbox, offers, sweep].map((one: Loop) => one.stop()))
      await settled()
    },
  }
}
