import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Config } from '../config.ts'
import type { Files, Ledger } from '../core/conversation/ledger.ts'
import type {
  ByMeaning,
  Exporter,
  Observed,
  ReadWithModel,
  Settings,
  Wording,
  World,
} from '../core/conversation/world.ts'
import type { Voices } from '../core/wording.ts'
import type { Knowledge } from './open-knowledge.ts'

/** Where this process's people are: the chat platform, or this terminal. */
export interface Faces {
  readonly kind: 'telegram' | 'terminal'
  linkInto(payload: string): string | undefined
}

export interface Standing {
  readonly config: Config
  readonly knowledge: Knowledge
  readonly ledger: Ledger
  readonly files: Files
  readonly voices: Voices
  readonly exporter: Exporter
  readonly wording: Wording | undefined
  readonly readWithModel: ReadWithModel | undefined
  readonly byMeaning: ByMeaning | undefined
  readonly faces: Faces
  observe(event: Observed): void
  report(error: unknown): void
}

export const TERMINAL_MEMBER = 'terminal:member'
export const TERMINAL_STAFF = 'terminal:staff'

// Hours of the working day that an offered place waits for its answer.
const OFFER_HOURS = 8

/** Everything a conversation stands on, put together from what this process has opened. */
export function worldOf({
  config,
  knowledge,
  ledger,
  files,
  voices,
  exporter,
  wording,
  readWithModel,
  byMeaning,
  faces,
  observe,
  report,
}: Standing): World {
  return {
    ledger,
    files,
    ...knowledge,
    voices,
    exporter,
    // Loaded with the first file: the start need not wait for it.
    calendarFile: async (entry) => (await import('../documents/ics.ts')).icsOf(entry),
    wording,
    readWithModel,
    byMeaning,
    settings: settingsOf(config, faces),
    now: () => new Date(),
    shortId: () => randomBytes(6).toString('base64url'),
    longId: () => randomUUID(),
    randomBytes: (count) => randomBytes(count),
    hashOf: (token) => createHash('sha256').update(token).digest('hex'),
    linkInto: (payload) => faces.linkInto(payload),
    observe,
    report,
  }
}

function settingsOf(config: Config, { kind }: Faces): Settings {
  const onTelegram = kind === 'telegram'
  return {
    unionName: config.union.name,
    unionContact: config.union.contact,
    jurisdictions: config.jurisdictions,
    currency: config.currency,
    timeZone: config.timeZone,
    admins: onTelegram ? config.admins.map((id) => `telegram:${id}`) : [TERMINAL_STAFF],
    staffChat: onTelegram && config.staffChat ? `telegram:${config.staffChat}` : undefined,
    publicUrl: config.publicUrl,
    platformAbroad: onTelegram,
    quietNights: onTelegram,
    offerHours: OFFER_HOURS,
  }
}
