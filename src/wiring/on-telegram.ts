import type { Config } from '../config.ts'
import { crisisIn } from '../core/answering/crisis.ts'
import { openTelegram, type TelegramFace } from '../telegram/open-telegram.ts'
import type { Shown } from './on-terminal.ts'
import type { House } from './open-house.ts'
import { reachIn } from './reach.ts'

const OURS = /^telegram:/u

/** The bot on Telegram, by long polling or by webhook. */
export function onTelegram(house: House, telegram: NonNullable<Config['telegram']>): Shown & { face: TelegramFace } {
  const { conversation, voices, log, metrics, world, storage } = house
  const { settings } = world
  const reach = reachIn(storage.ledger, world.now)
  const noted = (doing: Promise<void>): void =>
    void doing.catch((error: unknown) => log.error({ err: error }, 'a reach was not recorded'))
  const face = openTelegram({
    token: telegram.token,
    apiRoot: telegram.apiRoot,
    arrival: telegram.webhook
      ? { kind: 'webhook', url: webhookUrl(telegram.webhook.url), secret: telegram.webhook.secret }
      : { kind: 'polling' },
    staff: [...(settings.staffChat ? [settings.staffChat] : []), ...settings.admins],
    conversation,
    voices,
    log,
    metrics,
    reports: {
      unsent: (address) => noted(reach.unsent(address)),
      blocked: (address) => noted(reach.reachable(address, false)),
      unblocked: (address) => noted(reach.reachable(address, true)),
    },
    isCrisis: (text) => crisisIn(text) !== undefined,
  })
  return {
    face,
    messenger: {
      // A notice for somebody of the terminal chat, when the records were used without a token before, cannot be told here.
      say: (to, notice) =>
        OURS.test(to) ? face.say(to, notice) : Promise.resolve({ kind: 'refused', why: 'not on Telegram' }),
    },
    run: () => started(face),
    stop: () => face.stop(),
    isReady: () => face.isReady(),
    take: (update) => face.take(update),
  }
}

/** Where the webhook is taken: the path of the given address, or `/telegram`. */
export function webhookPath(url: string): string {
  const { pathname } = new URL(url)
  return pathname === '/' ? '/telegram' : pathname
}

const webhookUrl = (url: string): string => new URL(webhookPath(url), url).href

/** Runs until stopped; a refusal (wrong token, wrong address) ends the start with its cure. */
async function started(face: TelegramFace): Promise<void> {
  const outcome = await face.start()
  if (outcome.kind === 'refused') throw new Error(outcome.cure)
  if (outcome.kind === 'started') await new Promise<void>(() => {})
}
