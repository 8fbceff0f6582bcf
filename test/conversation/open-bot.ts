import { vi } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { offerPlaces } from '../../src/core/conversation/offer-next.ts'
import type { Db } from '../../src/storage/database/db.ts'
import { openVault } from '../../src/storage/open-storage.ts'
import { type Loops, startLoops } from '../../src/wiring/loops.ts'
import { onTelegram } from '../../src/wiring/on-telegram.ts'
import { type House, openHouse } from '../../src/wiring/open-house.ts'
import { webOf } from '../../src/wiring/web-of.ts'
import type { BotApi } from '../bot-api/bot-api.ts'
import type { NewUser } from '../bot-api/chat.ts'
import type { Group } from '../bot-api/group.ts'
import { openBotApi } from '../bot-api/open-bot-api.ts'
import { KEY } from '../storage/on-both.ts'
import { type Chatter, chatter } from './chatter.ts'
import { openDataFolder } from './data-folder.ts'
import { ADMIN, environment, STAFF_CHAT } from './environment.ts'

/** The whole bot in this process, on a loopback server, with its staff chat and an admin. */
export interface Bot {
  readonly api: BotApi
  readonly house: House
  readonly staffChat: Group
  readonly admin: Chatter
  /** Somebody new. */
  person(name: string, about?: Partial<NewUser>): Chatter
  /** Everything owed by now is sent, every free place offered. */
  settle(): Promise<void>
  /** So many seconds go by. */
  passes(seconds: number): void
  /** The clock stands here from now on: `2026-03-12T09:00+09:00`. */
  itIs(moment: string): void
  /** Looks into the records beside the running bot. */
  records<T>(read: (db: Db) => Promise<T>): Promise<T>
  /** Stops and starts again on the same records. */
  restart(): Promise<void>
  /** Where its web server listens, for one that has a port. */
  readonly origin: string | undefined
  end(): Promise<void>
}

export interface BotSettings {
  /** PostgreSQL of the test's own; else SQLite in a folder of the bot's own. */
  readonly databaseUrl?: string
  /** Settings besides the usual ones. */
  readonly env?: Readonly<Record<string, string>>
  readonly at?: string
}

// A Tuesday morning in Seoul.
const USUAL = '2026-03-10T10:00+09:00'
let nextId = 100

export async function openBot({ databaseUrl, env = {}, at = USUAL }: BotSettings = {}): Promise<Bot> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(at), shouldAdvanceTime: true })
  const api = await openBotApi()
  const folder = await openDataFolder()
  const records = { dataDir: folder.path, databaseUrl: databaseUrl ?? folder.databaseUrl }
  const settings = { ...environment(api, records), LOG_LEVEL: 'error', DATA_KEY: KEY, ...env }
  const staffChat = api.group({ id: STAFF_CHAT, title: '담당자 방' })
  // Three seconds from act to act: nobody types so fast that it would be a flood.
  const pause = () => vi.setSystemTime(Date.now() + 3_000)
  const person = (first_name: string, about: Partial<NewUser> = {}) => {
    nextId += 1
    return chatter(api.user({ id: nextId, first_name, language_code: 'ko', ...about }), { api, pause })
  }
  const admin = person('관리자', { id: ADMIN })
  let running = await start(settings)
  return {
    api,
    staffChat,
    admin,
    person,
    get house() {
      return running.house
    },
    get origin() {
      return running.origin
    },
    async settle() {
      await offerPlaces(running.house.world)
      await running.loops.settle()
    },
    async records(read) {
      const silent = { info: () => undefined, warn: () => undefined }
      const opened = await openVault({ ...records, dataKey: KEY, now: () => new Date(), log: silent, connections: 1 })
      const found = await read(opened.vault.db)
      await opened.connection.close()
      return found
    },
    passes: (seconds) => void vi.setSystemTime(Date.now() + seconds * 1000),
    itIs: (moment) => void vi.setSystemTime(new Date(moment)),
    async restart() {
      await running.stop()
      running = await start(settings)
    },
    async end() {
      await running.stop()
      await api.close()
      await folder.remove()
      vi.useRealTimers()
    },
  }
}

interface Running {
  readonly house: House
  readonly loops: Loops
  readonly origin: string | undefined
  stop(): Promise<void>
}

/** Wired as `main.ts` does it. */
async function start(env: Readonly<Record<string, string>>): Promise<Running> {
  const read = readConfig(env)
  if (read.kind === 'mistakes') throw new Error(read.mistakes.join('\n'))
  const { config } = read
  if (!config.telegram) throw new Error('A bot of these tests has a token')
  let link: (payload: string) => string | undefined = () => undefined
  const house = await openHouse(config, { kind: 'telegram', linkInto: (payload) => link(payload) })
  const shown = onTelegram(house, config.telegram)
  link = (payload) => shown.face.linkInto(payload)
  const web = webOf(house, shown)
  const address = await web?.start()
  const loops = startLoops(house, shown.messenger)
  const started = await shown.face.start()
  if (started.kind !== 'started') throw new Error(`The bot did not start: ${started.kind}`)
  return {
    house,
    loops,
    origin: address && `http://127.0.0.1:${address.port}`,
    async stop() {
      await shown.stop()
      await web?.stop()
      await loops.stop()
      await house.storage.close()
    },
  }
}
