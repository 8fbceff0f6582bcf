import type answering from '../../locales/ko/answering.json'
import type casework from '../../locales/ko/casework.json'
import type conversation from '../../locales/ko/conversation.json'
import type intake from '../../locales/ko/intake.json'
import type notices from '../../locales/ko/notices.json'
import type staff from '../../locales/ko/staff.json'
import type terminal from '../../locales/ko/terminal.json'
import type { Locale } from './text.ts'

interface Wordings {
  answering: typeof answering
  casework: typeof casework
  conversation: typeof conversation
  intake: typeof intake
  notices: typeof notices
  staff: typeof staff
  terminal: typeof terminal
}

type Leaf<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaf<T[K]>}` }[keyof T & string]

/** `file.key`: every wording that `locales/ko` holds, so that a missing one does not compile. */
export type WordingKey = { [N in keyof Wordings]: `${N}.${Leaf<Wordings[N]>}` }[keyof Wordings]

export type Slots = Readonly<Record<string, string | number>>

/** The bot's own voice in one language; `{{slot}}`s are filled in. Implemented by the i18n room. */
export type Say = (key: WordingKey, slots?: Slots) => string
export type Voices = (locale: Locale) => Say
