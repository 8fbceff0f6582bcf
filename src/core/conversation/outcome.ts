import type { Card } from './card.ts'
import type { Placed, Write } from './ledger.ts'
import type { Observed } from './world.ts'

/** What one decision writes and shows. Cards that depend on what the write did (a place or a waiting number) are worked out after it. */
export interface Outcome {
  readonly writes: readonly Write[]
  readonly cards: readonly Card[] | ((placed: readonly Placed[]) => readonly Card[])
  readonly pendingQuestion?: string
  /** For figures and logs, told once the writes are done. */
  readonly observed?: Observed
}

export const show = (...cards: readonly Card[]): Outcome => ({ writes: [], cards })

export const write = (writes: readonly Write[], ...cards: readonly Card[]): Outcome => ({ writes, cards })
