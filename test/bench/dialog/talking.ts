import type { Quantiles } from '../measure/quantiles.ts'
import type { Manners } from './member.ts'

/** What the crowd is asked to do: everybody at once, so many applications each. `join` is the first, with everything a newcomer is asked. */
export interface Run {
  readonly kind: 'join' | 'apply'
  readonly members: number
  readonly times: number
  readonly manners: Manners
}

/** What came of it. */
export interface Ran {
  readonly seconds: number
  readonly updates: number
  /** Different receipts seen. */
  readonly submissions: number
  /** Milliseconds from an update to its answer. */
  readonly waits: Quantiles
  /** Seconds of processor time of the platform and the members. */
  readonly cpu: number
}
