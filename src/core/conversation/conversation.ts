import type { DueNotice } from '../outbox/notice.ts'
import type { Address } from '../people/member.ts'
import type { Card } from './card.ts'
import type { Incoming, Response } from './incoming.ts'
import type { Files } from './ledger.ts'

/** A command as the platform's own menu lists it. */
export interface ListedCommand {
  readonly name: string
  readonly description: string
}

/** The bot as its faces know it: one incoming, one decision, one write, cards back. Faces only translate. */
export interface Conversation {
  /**
   * Never throws for a member's doing. An update that already took effect answers with the present card; our own faults reject,
   * and the face's boundary apologises once with `fault`.
   */
  receive(incoming: Incoming): Promise<Response>
  /** What a notice says to its reader, in their language, worked out at sending; undefined where nothing is left to tell. */
  notice(notice: DueNotice): Promise<Card | undefined>
  /** The apology for a fault of ours. */
  fault(address: Address): Promise<Card>
  /** The model's question was shown as this message; the checked answer replaces it. */
  shown(questionId: string, messageId: string): Promise<void>
  /** Commands by language, for `setMyCommands`; staff's apart. */
  commands(): {
    readonly members: Readonly<Record<'ko' | 'en' | 'zh', readonly ListedCommand[]>>
    readonly staff: readonly ListedCommand[]
  }
  readonly files: Files
}
