import { banner } from './wiring/banner.ts'
import { startLoops } from './wiring/loops.ts'
import { onTelegram } from './wiring/on-telegram.ts'
import { onTerminal, type Shown } from './wiring/on-terminal.ts'
import { type House, openHouse } from './wiring/open-house.ts'
import { takeLease } from './wiring/take-lease.ts'
import { endWith, settingsOrEnd } from './wiring/tell-mistakes.ts'
import { webOf } from './wiring/web-of.ts'

// The bot: reads its settings, opens records and knowledge, shows one face, runs the loops, stops within ten seconds of being told to.
const config = settingsOrEnd()
const begun = performance.now()

// The face knows the bot's name only after it has started, so links are asked of it when they are needed.
let link: (payload: string) => string | undefined = () => undefined
const faces = { kind: config.telegram ? 'telegram' : 'terminal', linkInto: (payload: string) => link(payload) } as const
const house = await openHouse(config, faces).catch(endWith)
const release = await alone(house).catch(endWith)
const shown = show(house)
const web = webOf(house, shown)
await web?.start().catch(endWith)
const loops = startLoops(house, shown.messenger)

const topics = new Set(
  config.jurisdictions.flatMap((one) => house.knowledge.sources.topics(one).map(({ topic }) => topic)),
)
const counts = { programmes: house.knowledge.catalogue.size, topics: topics.size }
process.stdout.write(`${banner(config, counts, performance.now() - begun)}\n\n`)

let stopping: Promise<void> | undefined
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop())
await shown.run(() => loops.settle()).catch(endWith)
await stop()

function show(open: House): Shown {
  if (!config.telegram) return onTerminal(open)
  const telegram = onTelegram(open, config.telegram)
  link = (payload) => telegram.face.linkInto(payload)
  return telegram
}

/** One bot process on one SQLite file; one long poller on PostgreSQL. Returns what gives the place up again. */
async function alone({ storage, log }: House): Promise<() => Promise<void>> {
  const isServer = config.databaseUrl.startsWith('postgres')
  if (isServer && (!config.telegram || config.telegram.webhook)) return async () => {}
  const lost = (): void => {
    log.fatal('another process took over; this one stops')
    void stop()
  }
  const taken = await takeLease(storage.leases, isServer, lost)
  if (taken.kind === 'held') {
    // Alone on this file, so a claim that is still there is that of a process that died.
    if (!isServer) await storage.owed.release()
    return () => taken.lease.release()
  }
  throw new Error(`이미 다른 든든이 이 자료를 쓰고 있어요 (${taken.by}). 그 프로그램을 먼저 끝내 주세요.`)
}

/** Takes nothing more, finishes what is in hand, closes. */
function stop(): Promise<void> {
  stopping ??= (async () => {
    await shown.stop()
    await web?.stop()
    await loops.stop()
    await release()
    await house.storage.close()
    process.exit(0)
  })()
  return stopping
}
