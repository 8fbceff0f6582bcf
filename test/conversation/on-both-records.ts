import { afterAll, beforeAll, describe } from 'vitest'
import { describePostgresql } from '../storage/on-both.ts'
import { type Bot, openBot } from './open-bot.ts'

/** The same dialogs with a bot on SQLite and with one on PostgreSQL. */
export function onBothRecords(name: string, dialogs: (bot: () => Bot) => void): void {
  describe(`${name} on SQLite`, () => {
    withBot(openBot, dialogs)
  })
  describePostgresql(name, (ground) => {
    // Within a room of its own, so that the bot ends before its database goes.
    describe('with a bot', () => {
      withBot(async () => openBot({ databaseUrl: (await ground()).settings.databaseUrl }), dialogs)
    })
  })
}

function withBot(open: () => Promise<Bot>, dialogs: (bot: () => Bot) => void): void {
  let bot: Bot
  beforeAll(async () => {
    bot = await open()
  })
  afterAll(() => bot.end())
  dialogs(() => bot)
}
