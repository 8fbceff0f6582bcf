import { forgetEnded } from '../core/conversation/forget-ended.ts'
import { offerPlaces } from '../core/conversation/offer-next.ts'
import type { Messenger } from '../core/outbox/deliver.ts'
import { type Loop, loop } from './loop.ts'
import type { House } from './open-house.ts'
import { openOutbox } from './outbox.ts'

const OUTBOX_MILLIS = 500
const OFFERS_MILLIS = 5_000
const FIGURES_MILLIS = 10_000
const SWEEP_MILLIS = 3_600_000

/** What waiting work stands on. */
type Waiting = Pick<House, 'world' | 'storage' | 'log' | 'metrics'>

/** All waiting work as loops over due rows: every process runs the same ones. */
export interface Loops {
  stop(): Promise<void>
  /** Sends what is owed by now. */
  settle(): Promise<void>
}

export function startLoops(house: Waiting, messenger: Messenger): Loops {
  const { world, storage, log, metrics } = house
  const report = (error: unknown): void =>
    log.error({ err: error }, 'a round of waiting work failed; it is tried again')
  const watched = { world, owed: storage.owed, messenger, watching: metrics, report }
  const { round, measure, settled } = openOutbox(watched)
  const outbox = loop(round, OUTBOX_MILLIS, report)
  const figures = loop(() => measure().then(() => false), FIGURES_MILLIS, report)
  const offers = loop(() => offerPlaces(world), OFFERS_MILLIS, report)
  const retention = loop(() => forgetEnded(world), SWEEP_MILLIS, report)
  const sweep = loop(() => storage.sweep(world.now()).then(() => false), SWEEP_MILLIS, report)
  return {
    settle: async () => {
      await outbox.now()
      await settled()
    },
    stop: async () => {
      await Promise.all([outbox, figures, offers, retention, sweep].map((one: Loop) => one.stop()))
      await settled()
    },
  }
}
