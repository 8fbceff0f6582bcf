import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'
import { z } from 'zod'
import { JURISDICTIONS, type Jurisdiction } from './core/text.ts'

const blankIsUnset = (value: unknown): unknown => (typeof value === 'string' && value.trim() === '' ? undefined : value)
const setting = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsUnset, schema)
const listed = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

const isJurisdiction = (name: string): name is Jurisdiction => JURISDICTIONS.some((known) => known === name)

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const WEB = z.url({ protocol: /^https?$/ })

// Each message says in Korean what to write instead: operators are volunteers.
const SETTINGS = z.object({
  TELEGRAM_BOT_TOKEN: setting(
    z
      .string()
      .regex(
        /^\d+:[\w-]{30,}$/,
        '@BotFather가 준 토큰을 그대로 넣으세요. 예: 123456:ABC-DEF… (없으면 비워 두세요. 터미널 대화가 열려요)',
      )
      .optional(),
  ),
  TELEGRAM_API_ROOT: setting(WEB.default('https://api.telegram.org')),
  WEBHOOK_URL: setting(
    z
      .url({ protocol: /^https?$/, error: 'https:// 로 시작하는 주소를 넣으세요. 비우면 긴 폴링으로 받아요.' })
      .optional(),
  ),
  WEBHOOK_SECRET: setting(
    z
      .string()
      .regex(/^[\w-]{16,256}$/, '영문·숫자·_·- 로 16자 이상을 넣으세요. 예: openssl rand -hex 24 의 결과')
      .optional(),
  ),
  PORT: setting(z.coerce.number({ error: '0부터 65535 사이의 숫자를 넣으세요.' }).int().min(0).max(65535).optional()),
  DATABASE_URL: setting(
    z
      .string()
      .regex(/^(file:|postgres(ql)?:\/\/)/, 'file:./data/deundeun.db 또는 postgresql://… 로 넣으세요.')
      .optional(),
  ),
  DATA_DIR: setting(z.string().default('./data')),
  DATA_KEY: setting(z.string().optional()),
  OPENAI_API_KEY: setting(z.string().optional()),
  OPENAI_BASE_URL: setting(WEB.optional()),
  OPENAI_MODEL: setting(z.string().optional()),
  OPENAI_EMBEDDING_MODEL: setting(z.string().optional()),
  MODEL_CALLS_PER_DAY: setting(
    z.coerce.number({ error: '하루에 부를 횟수를 숫자로 넣으세요. 예: 500' }).int().min(0).default(500),
  ),
  UNION_NAME: setting(z.string().max(60).default('우리 노동조합')),
  UNION_CONTACT: setting(z.string().max(200).optional()),
  JURISDICTIONS: setting(z.string().default('cn,kr')),
  CURRENCY: setting(z.enum(['KRW', 'CNY'], 'KRW 또는 CNY 를 넣으세요. 비우면 나라에 맞춰요.').optional()),
  TIME_ZONE: setting(
    z.string().refine(isTimeZone, '시간대 이름을 넣으세요. 예: Asia/Seoul, Asia/Shanghai').default('Asia/Seoul'),
  ),
  STAFF_CHAT_ID: setting(
    z
      .string()
      .regex(/^-?\d+$/, '담당자 대화방의 숫자 id를 넣으세요. 예: -1001234567890')
      .optional(),
  ),
  ADMIN_TELEGRAM_IDS: setting(
    z
      .string()
      .regex(/^\d+(\s*,\s*\d+)*$/, '관리자의 텔레그램 숫자 id를 쉼표로 이어 넣으세요. 예: 11111,22222')
      .optional(),
  ),
  PUBLIC_URL: setting(WEB.optional()),
  LOG_LEVEL: setting(
    z
      .enum(
        ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
        'fatal·error·warn·info·debug·trace·silent 가운데 하나를 넣으세요.',
      )
      .default('info'),
  ),
})

export interface Config {
  readonly telegram:
    | {
        readonly token: string
        readonly apiRoot: string
        readonly webhook: { readonly url: string; readonly secret: string } | undefined
      }
    | undefined
  /** Undefined: no web server. */
  readonly port: number | undefined
  readonly databaseUrl: string
  readonly dataDir: string
  readonly dataKey: string | undefined
  readonly model:
    | {
        readonly apiKey: string
        readonly baseUrl: string | undefined
        readonly name: string
        readonly callsPerDay: number
        /** Undefined: search goes by words alone. */
        readonly embedding: string | undefined
      }
    | undefined
  readonly union: { readonly name: string; readonly contact: string | undefined }
  /** As listed: the first is assumed of somebody who has not said where they work. */
  readonly jurisdictions: readonly Jurisdiction[]
  readonly currency: 'KRW' | 'CNY' | undefined
  readonly timeZone: string
  readonly staffChat: string | undefined
  readonly admins: readonly string[]
  readonly publicUrl: string | undefined
  readonly logLevel: z.infer<typeof SETTINGS>['LOG_LEVEL']
}

export type ConfigRead =
  | { readonly kind: 'config'; readonly config: Config }
  /** Every wrong setting, each with its cure. */
  | { readonly kind: 'mistakes'; readonly mistakes: readonly string[] }

/** The settings of this process: the only reader of its environment, with `.env` beside it where there is one. */
export function readEnvironment(): ConfigRead {
  if (existsSync('.env')) loadEnvFile('.env')
  return readConfig(process.env)
}

export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigRead {
  const read = SETTINGS.safeParse(env)
  if (!read.success) {
    return { kind: 'mistakes', mistakes: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
  }
  const mistakes = disagreements(read.data)
  return mistakes.length > 0 ? { kind: 'mistakes', mistakes } : { kind: 'config', config: configOf(read.data) }
}

type Settings = z.infer<typeof SETTINGS>

/** Settings that are each right but do not go together. */
function disagreements(set: Settings): string[] {
  const unknown = listed(set.JURISDICTIONS).filter((one) => !isJurisdiction(one))
  const checks: readonly (readonly [boolean, string])[] = [
    [
      unknown.length > 0 || listed(set.JURISDICTIONS).length === 0,
      'JURISDICTIONS: cn, kr 가운데 고르세요. 예: kr 또는 cn,kr',
    ],
    [
      set.WEBHOOK_URL !== undefined && set.TELEGRAM_BOT_TOKEN === undefined,
      'WEBHOOK_URL: TELEGRAM_BOT_TOKEN 도 함께 넣으세요.',
    ],
    [
      set.WEBHOOK_URL !== undefined && set.WEBHOOK_SECRET === undefined,
      'WEBHOOK_SECRET: WEBHOOK_URL 을 쓰려면 16자 이상의 비밀 글자가 필요해요. openssl rand -hex 24 로 만들 수 있어요.',
    ],
    [
      set.WEBHOOK_URL !== undefined && set.PORT === undefined,
      'PORT: WEBHOOK_URL 을 쓰려면 웹 포트를 정하세요. 예: 8080',
    ],
    [set.PUBLIC_URL !== undefined && set.PORT === undefined, 'PORT: PUBLIC_URL 을 쓰려면 웹 포트를 정하세요. 예: 8080'],
    [
      set.DATABASE_URL?.startsWith('postgres') === true && set.DATA_KEY === undefined,
      'DATA_KEY: PostgreSQL에서는 암호 열쇠를 직접 넣어야 해요. openssl rand -base64 32 로 만들고 안전한 곳에 따로 보관하세요.',
    ],
    [
      set.OPENAI_API_KEY !== undefined && set.OPENAI_MODEL === undefined,
      'OPENAI_MODEL: 어떤 모델을 쓸지 넣으세요. 예: gpt-4.1-mini',
    ],
    [
      set.OPENAI_BASE_URL !== undefined && set.OPENAI_API_KEY === undefined,
      'OPENAI_API_KEY: OPENAI_BASE_URL 을 쓰려면 열쇠가 필요해요. 열쇠가 없는 서버라면 아무 글자나 넣으세요.',
    ],
    [
      set.OPENAI_EMBEDDING_MODEL !== undefined && set.OPENAI_API_KEY === undefined,
      'OPENAI_API_KEY: OPENAI_EMBEDDING_MODEL 을 쓰려면 열쇠와 OPENAI_MODEL 도 넣으세요.',
    ],
  ]
  return checks.filter(([wrong]) => wrong).map(([, cure]) => cure)
}

function configOf(set: Settings): Config {
  return {
    telegram: telegramOf(set),
    port: set.PORT,
    databaseUrl: set.DATABASE_URL ?? `file:${set.DATA_DIR}/deundeun.db`,
    dataDir: set.DATA_DIR,
    dataKey: set.DATA_KEY,
    model: modelOf(set),
    union: { name: set.UNION_NAME, contact: set.UNION_CONTACT },
    jurisdictions: [...new Set(listed(set.JURISDICTIONS))].filter(isJurisdiction),
    currency: set.CURRENCY,
    timeZone: set.TIME_ZONE,
    staffChat: set.STAFF_CHAT_ID,
    admins: listed(set.ADMIN_TELEGRAM_IDS ?? ''),
    publicUrl: set.PUBLIC_URL,
    logLevel: set.LOG_LEVEL,
  }
}

function telegramOf(set: Settings): Config['telegram'] {
  if (set.TELEGRAM_BOT_TOKEN === undefined) return undefined
  const webhook =
    set.WEBHOOK_URL && set.WEBHOOK_SECRET ? { url: set.WEBHOOK_URL, secret: set.WEBHOOK_SECRET } : undefined
  return { token: set.TELEGRAM_BOT_TOKEN, apiRoot: set.TELEGRAM_API_ROOT, webhook }
}

function modelOf(set: Settings): Config['model'] {
  if (set.OPENAI_API_KEY === undefined || set.OPENAI_MODEL === undefined) return undefined
  return {
    apiKey: set.OPENAI_API_KEY,
    baseUrl: set.OPENAI_BASE_URL,
    name: set.OPENAI_MODEL,
    callsPerDay: set.MODEL_CALLS_PER_DAY,
    embedding: set.OPENAI_EMBEDDING_MODEL,
  }
}
