import type { BotApi, BotApiOptions } from './bot-api.ts'
import { openCallLog } from './call-log.ts'
import { openChat } from './chat.ts'
import { openFaults } from './faults.ts'
import { openGroup } from './group.ts'
import { listen } from './listener.ts'
import { commandKey } from './methods/commands.ts'
import { METHODS } from './methods/table.ts'
import { openPolling } from './polling.ts'
import { run } from './run.ts'
import { openWebhook } from './webhook.ts'
import { openWorld } from './world.ts'

/** Opens a Bot API server on 127.0.0.1 for one bot. */
export async function openBotApi(options: BotApiOptions = {}): Promise<BotApi> {
  const {
    port = 0,
    firstUpdateId = 700_000_001,
    queryLifetime = 30_000,
    webhookBackOff = 20,
    hearsAll = false,
  } = options
  const bot = {
    id: 7_000_000_001,
    username: 'deundeun_test_bot',
    first_name: '든든',
    ...options.bot,
    is_bot: true as const,
    can_join_groups: true,
    can_read_all_group_messages: hearsAll,
    supports_inline_queries: false,
  }
  const token = `${bot.id}:AAHloopback-token-of-the-usual-len`
  const world = openWorld(bot, firstUpdateId, queryLifetime)
  const { updates } = world
  const polling = openPolling(updates)
  let webhookVia: string | undefined
  const webhook = openWebhook(updates, {
    backOff: webhookBackOff,
    via: () => webhookVia,
    interrupt: polling.interrupt,
    reply: (method, params) => void run(engine, method, params, () => undefined),
  })
  const log = openCallLog()
  const faults = openFaults()
  const methods = {
    ...METHODS,
    ...webhook.methods,
    getupdates: (call: Parameters<typeof polling.getUpdates>[0]) => {
      webhook.guard()
      return polling.getUpdates(call)
    },
  }
  const engine = { world, faults, log, methods }
  const listener = await listen(engine, token, port)

  return {
    url: `http://127.0.0.1:${listener.port}`,
    token,
    bot,
    user: (about) => openChat(world, about),
    group: (about) => openGroup(world, about),
    push: updates.push,
    redeliver: updates.redeliver,
    get pending() {
      return updates.pending.map((entry) => entry.update)
    },
    get polled() {
      return polling.waiting
    },
    fault: faults.arrange,
    clearFaults: faults.clear,
    async down(ms) {
      await listener.down()
      if (ms === undefined) return
      await new Promise((resolve) => setTimeout(resolve, ms))
      await listener.up()
    },
    up: listener.up,
    calls: log.calls,
    callsTo: (method, chat) =>
      log.calls.filter((call) => call.method === method && (chat === undefined || call.chat === chat)),
    called: (method, fits = () => true, timeoutMs = 2_000) => log.ended(method, fits, timeoutMs),
    forgetCalls: log.forget,
    commands: (languageCode = '', scope) => world.commands.get(commandKey(languageCode, scope)),
    expirePresses() {
      for (const query of world.queries.values()) query.answered = true
    },
    get webhookVia() {
      return webhookVia
    },
    set webhookVia(origin) {
      webhookVia = origin
    },
    async close() {
      webhook.stop()
      polling.interrupt('server closed')
      await listener.down()
    },
  }
}
