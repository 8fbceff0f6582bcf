import { Telegraf } from 'telegraf'
import type { BotApi } from './bot-api.ts'

export interface RunningBot {
  readonly bot: Telegraf
  /** How launch() ended: undefined after a stop, the error otherwise. */
  readonly ended: Promise<unknown>
  stop(): Promise<unknown>
}

/** A real Telegraf bot on the loopback server, long polling; `wire` gives it its handlers. */
export function runBot(api: BotApi, wire: (bot: Telegraf) => void): RunningBot {
  const bot = newBot(api, wire)
  const ended = bot.launch().then(
    () => undefined,
    (error: unknown) => error,
  )
  return {
    bot,
    ended,
    stop() {
      bot.stop()
      return ended
    },
  }
}

/** The bot without launching it. */
export function newBot(api: BotApi, wire: (bot: Telegraf) => void): Telegraf {
  const bot = new Telegraf(api.token, { telegram: { apiRoot: api.url } })
  wire(bot)
  bot.catch(() => undefined)
  return bot
}
