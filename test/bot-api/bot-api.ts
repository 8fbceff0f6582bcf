import type { BotCommand } from 'telegraf/types'
import type { Logged } from './call-log.ts'
import type { Chat, NewUser } from './chat.ts'
import type { Faults } from './faults.ts'
import type { Group, NewGroup } from './group.ts'
import type { Wire } from './params.ts'

/** How to open it; every field has a default. */
export interface BotApiOptions {
  /** 0, the default, asks for a free port. */
  readonly port?: number
  readonly bot?: { readonly id?: number; readonly username?: string; readonly first_name?: string }
  /** The id of the first update. */
  readonly firstUpdateId?: number
  /** Milliseconds until a press can no longer be answered; 30 s unless told. */
  readonly queryLifetime?: number
  /** The first pause before a refused webhook delivery is tried again, in milliseconds; it doubles. */
  readonly webhookBackOff?: number
  /** True: the bot hears everything in groups (privacy mode off). */
  readonly hearsAll?: boolean
}

/** The server, from the test's side. */
export interface BotApi {
  /** For telegraf's `apiRoot`. */
  readonly url: string
  readonly token: string
  readonly bot: { readonly id: number; readonly username: string }
  /** A new person with a private chat. */
  user(about: NewUser): Chat
  group(about: NewGroup): Group
  /** Queues any update; without an update_id it gets the next. */
  push(update: object): number
  /** Delivers an update once more under its id. */
  redeliver(updateId: number): void
  /** Updates the bot has not confirmed. */
  readonly pending: readonly Wire[]
  /** True while a long poll is waiting. */
  readonly polled: boolean
  /** Arranges that calls go wrong. */
  fault: Faults['arrange']
  /** Lifts every arranged fault. */
  clearFaults(): void
  /** Closes the port and every connection; with `ms` it opens again by itself and resolves then. */
  down(ms?: number): Promise<void>
  up(): Promise<void>
  /** Every call since the start or the last `forgetCalls`, getUpdates included. */
  readonly calls: readonly Logged[]
  callsTo(method: string, chat?: number): Logged[]
  /** The first ended call to the method that fits, past or to come. */
  called(method: string, fits?: (call: Logged) => boolean, timeoutMs?: number): Promise<Logged>
  forgetCalls(): void
  /** What setMyCommands left for this language and scope; undefined if it was never called for them. */
  commands(languageCode?: string, scope?: Wire): readonly BotCommand[] | undefined
  /** Makes every press so far too old to answer. */
  expirePresses(): void
  /** Where webhooks at public https addresses are delivered: the loopback origin of the bot. */
  webhookVia: string | undefined
  close(): Promise<void>
}
