import { openVoices } from '../../src/i18n/open-voices.ts'
import { openLog } from '../../src/observe/open-log.ts'
import { openMetrics } from '../../src/observe/open-metrics.ts'
import { openTelegram, type TelegramFace, type TelegramSettings } from '../../src/telegram/open-telegram.ts'
import { openBotApi } from '../bot-api/open-bot-api.ts'
import { type Echo, echoConversation } from './echo-conversation.ts'

export type BotApi = Awaited<ReturnType<typeof openBotApi>>

/** The Telegram face on the loopback Bot API with an echoing conversation. */
export interface Trial {
  readonly api: BotApi
  readonly echo: Echo
  readonly face: TelegramFace
  readonly log: string[]
  readonly unsent: [string, string][]
  readonly blocked: string[]
  readonly unblocked: string[]
  /** Another process with the same token. */
  another(): TelegramFace
  end(): Promise<void>
}

export async function openTrial(
  settings: Partial<TelegramSettings> = {},
  api?: BotApi,
  before: (api: BotApi) => void = () => undefined,
): Promise<Trial> {
  const server = api ?? (await openBotApi({ webhookBackOff: 20 }))
  before(server)
  const echo = echoConversation()
  const log: string[] = []
  const unsent: [string, string][] = []
  const blocked: string[] = []
  const unblocked: string[] = []
  const faces: TelegramFace[] = []
  function another(): TelegramFace {
    const face = openTelegram({
      token: server.token,
      apiRoot: server.url,
      arrival: { kind: 'polling' },
      staff: [],
      conversation: echo,
      voices: openVoices(),
      log: openLog({ level: 'debug', destination: { write: (line) => void log.push(line) } }),
      metrics: openMetrics({ process: false }),
      reports: {
        unsent: (address, why) => void unsent.push([address, why]),
        blocked: (address) => void blocked.push(address),
        unblocked: (address) => void unblocked.push(address),
      },
      isCrisis: (text) => text.includes('죽고 싶'),
      ...settings,
    })
    faces.push(face)
    return face
  }
  const face = another()
  return {
    api: server,
    echo,
    face,
    log,
    unsent,
    blocked,
    unblocked,
    another,
    async end() {
      await Promise.all(faces.map((one) => one.stop()))
      await server.close()
    },
  }
}
