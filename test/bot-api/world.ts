import type { BotCommand, User, UserFromGetMe } from 'telegraf/types'
import { type Files, openFiles } from './files.ts'
import type { Room } from './room.ts'
import { openUpdates, type Updates } from './updates.ts'

/** A button press waiting for its one answer. */
interface Query {
  readonly room: Room
  readonly at: number
  answered: boolean
}

/** All the server knows. */
export interface World {
  readonly bot: UserFromGetMe
  readonly people: Map<number, User>
  readonly rooms: Map<number, Room>
  readonly files: Files
  readonly updates: Updates
  readonly queries: Map<string, Query>
  /** Commands by scope and language, see `commandKey`. */
  readonly commands: Map<string, readonly BotCommand[]>
  /** Names, descriptions and menu buttons, by method and language or chat. */
  readonly settings: Map<string, unknown>
  /** Milliseconds after which a press can no longer be answered. */
  readonly queryLifetime: number
  nextMessageId: number
}

/** A world with a bot and nobody else. */
export function openWorld(bot: UserFromGetMe, firstUpdateId: number, queryLifetime: number): World {
  return {
    bot,
    queryLifetime,
    people: new Map(),
    rooms: new Map(),
    files: openFiles(),
    updates: openUpdates(firstUpdateId),
    queries: new Map(),
    commands: new Map(),
    settings: new Map(),
    nextMessageId: 1,
  }
}
