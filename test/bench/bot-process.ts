import { readEnvironment } from '../../src/config.ts'
import { crisisIn } from '../../src/core/answering/crisis.ts'
import { openTelegram } from '../../src/telegram/open-telegram.ts'
import { startLoops } from '../../src/wiring/loops.ts'
import { openHouse } from '../../src/wiring/open-house.ts'
import { serveParent } from './measure/child.ts'
import { spent } from './measure/spent.ts'

// The whole bot as `main.ts` wires it, but for the flood limit, which is not what is measured.
const read = readEnvironment()
if (read.kind === 'mistakes') throw new Error(read.mistakes.join('\n'))
const { telegram } = read.config
if (!telegram) throw new Error('The bench gives the bot a token')
const house = await openHouse(read.config, { kind: 'telegram', linkInto: (payload) => face.linkInto(payload) })
const { conversation, voices, log, metrics, world, storage } = house
const { settings } = world
const nothing = () => undefined
const face = openTelegram({
  token: telegram.token,
  apiRoot: telegram.apiRoot,
  arrival: { kind: 'polling' },
  staff: settings.staffChat ? [settings.staffChat] : [],
  perMinute: 1_000_000,
  conversation,
  voices,
  log,
  metrics,
  reports: { unsent: nothing, blocked: nothing, unblocked: nothing },
  isCrisis: (text) => crisisIn(text) !== undefined,
})
const loops = startLoops(house, face)
await face.start()
serveParent(
  {},
  async () => spent(),
  async () => {
    await face.stop()
    await loops.stop()
    await storage.close()
  },
)
