import type { Conversation } from '../core/conversation/conversation.ts'
import type { Address } from '../core/people/member.ts'
import type { Say } from '../core/wording.ts'
import type { Log } from '../observe/open-log.ts'
import type { Metrics } from '../observe/open-metrics.ts'
import type { Screen } from './draw-card.ts'
import type { Marked } from './marks.ts'

export type Who = 'member' | 'staff'

/** One chat at the screen as it stands. */
export interface Sitting {
  readonly conversation: Conversation
  readonly log: Log
  readonly metrics: Metrics
  readonly folder: string
  readonly mostBytes: number
  readonly addresses: Readonly<Record<Who, Address>>
  /** The terminal's own voice. */
  readonly say: Say
  print(text: string): void
  screen(): Screen
  /** Everything that can be pressed by the present face. */
  marks(): readonly Marked[]
  /** Whose face is on. */
  who: Who
  /** The buttons of the last card, by face. */
  readonly open: Record<Who, readonly Marked[]>
  /** The buttons of the last notice. */
  noticed: readonly { readonly who: Who; readonly marked: Marked }[]
  /** How many messages were shown: their ids. */
  shown: number
}
