import type { BotApi } from '../bot-api/bot-api.ts'

export const ADMIN = 9001
export const STAFF_CHAT = -1_000_900
export const UNION = '한빛 노동조합'

/** Settings of a bot that talks to the loopback server, as an operator would write them. */
export const environment = (
  api: Pick<BotApi, 'url' | 'token'>,
  records: { readonly dataDir: string; readonly databaseUrl: string },
): Record<string, string> => ({
  TELEGRAM_BOT_TOKEN: api.token,
  TELEGRAM_API_ROOT: api.url,
  DATA_DIR: records.dataDir,
  DATABASE_URL: records.databaseUrl,
  UNION_NAME: UNION,
  UNION_CONTACT: '02-123-4567',
  STAFF_CHAT_ID: String(STAFF_CHAT),
  ADMIN_TELEGRAM_IDS: String(ADMIN),
  JURISDICTIONS: 'cn,kr',
  TIME_ZONE: 'Asia/Seoul',
})
