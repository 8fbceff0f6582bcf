import { Telegram } from 'telegraf'
import type { Conversation } from '../core/conversation/conversation.ts'
import type { Messenger } from '../core/outbox/deliver.ts'
import type { Address } from '../core/people/member.ts'
import type { Voices } from '../core/wording.ts'
import type { Log } from '../observe/open-log.ts'
import type { Metrics } from '../observe/open-metrics.ts'
import { openContinuations, privateLink } from './continuations.ts'
import type { Face, Me, Reports } from './face.ts'
import { openInHand } from './in-hand.ts'
import { openLanes } from './lanes.ts'
import { openMessenger } from './messenger.ts'
import { type Arrival, type Started, type Starting, start } from './start.ts'
import { takeUpdate } from './take-update.ts'
import { type Accepted, openWebhookTaker } from './take-webhook.ts'

export interface TelegramSettings {
  readonly token: string
  /** Another Bot API server than the platform's own. */
  readonly apiRoot?: string | undefined
  readonly arrival: Arrival
  /** The staff chat and the admins: their command menu is longer. */
  readonly staff: readonly Address[]
  /** Bytes of the largest file taken; the platform itself hands out 20 MB at most. */
  readonly mostBytes?: number
  /** Messages a minute from one member that pass without waiting. */
  readonly perMinute?: number
  readonly conversation: Conversation
  readonly voices: Voices
  readonly log: Log
  readonly metrics: Metrics
  readonly reports: Reports
  /** Whether a life may be in danger: such words wait for nothing. */
  readonly isCrisis: (text: string) => boolean
}

export interface TelegramFace extends Messenger {
  /** Resolves when updates are coming in; waits for a platform that does not answer. */
  start(): Promise<Started>
  /** Takes nothing more, finishes what is in hand, within 10 s. */
  stop(): Promise<void>
  /** For the web server, when updates are posted to us. The secret was checked before. */
  take(update: unknown): Promise<Accepted>
  /** True while updates are coming in. */
  isReady(): boolean
  /** A link into the private chat; undefined until the platform has told the bot's name. */
  linkInto(payload: string): string | undefined
}

const MOST_BYTES = 20 * 1024 * 1024
const PER_MINUTE = 30
// Of the 100 updates that the platform shows at once, so many may be held back.
const MOST_HELD = 60
const STOP_MILLIS = 7000

/** The bot on Telegram: updates in, cards out. */
export function openTelegram(settings: TelegramSettings): TelegramFace {
  const stopper = new AbortController()
  const face = openFace(settings, stopper.signal)
  const lanes = openLanes({ perMinute: settings.perMinute ?? PER_MINUTE, mostHeld: MOST_HELD })
  const albums = new Set<string>()
  const inHand = openInHand(
    async (update) =>
      face.me ? takeUpdate({ face, me: face.me, lanes, isCrisis: settings.isCrisis, albums }, update) : 'left',
    (update, err) => settings.log.error({ update, err }, 'update not understood'),
  )
  const take = openWebhookTaker(inHand)
  const { arrival, staff } = settings
  const starting: Starting = { face, inHand, arrival, staff, polling: undefined, ready: false }
  return {
    ...openMessenger(face),
    start: () => start(starting),
    async stop() {
      stopper.abort()
      lanes.stop()
      await (starting.polling ?? inHand.quiet(STOP_MILLIS))
    },
    take: (update) => (stopper.signal.aborted ? Promise.resolve('later') : take(update)),
    isReady: () => starting.ready && !stopper.signal.aborted,
    linkInto: (payload) => face.me && privateLink(face.me.username, payload),
  }
}

function openFace(settings: TelegramSettings, stopping: AbortSignal): Face {
  const { token, apiRoot, conversation, voices, log, metrics, reports, mostBytes = MOST_BYTES } = settings
  const api = new Telegram(token, apiRoot === undefined ? {} : { apiRoot })
  const me: Me | undefined = undefined
  const continuations = openContinuations()
  return {
    api,
    conversation,
    voices,
    log,
    metrics,
    reports,
    mostBytes,
    stopping,
    me,
    continuations,
    askedContact: new Set(),
  }
}
