import type { Sources } from '../answering/find.ts'
import type { Answer, Question } from '../answering/question.ts'
import type { Calculator } from '../calculating/calculator.ts'
import type { Day, WorkCalendar } from '../calendar.ts'
import type { Catalogue } from '../intake/catalogue.ts'
import type { Candidates } from '../intake/fill.ts'
import type { ReadingBrief } from '../intake/reader.ts'
import type { Address } from '../people/member.ts'
import type { Jurisdiction } from '../text.ts'
import type { Voices } from '../wording.ts'
import type { Handout } from './card.ts'
import type { Ledger } from './ledger.ts'

/** The union's settings as conversation needs them. */
export interface Settings {
  readonly unionName: string
  readonly unionContact: string | undefined
  readonly jurisdictions: readonly Jurisdiction[]
  /** `KRW` or `CNY` where set; else each jurisdiction's own. */
  readonly currency: string | undefined
  /** IANA name. */
  readonly timeZone: string
  readonly admins: readonly Address[]
  readonly staffChat: Address | undefined
  /** Where the web server is reached from outside, for one-time links. */
  readonly publicUrl: string | undefined
  /** Where the platform keeps what is typed, for the consent text: `Telegram (servers abroad)`; undefined in a terminal. */
  readonly platformAbroad: boolean
  /** Unasked messages wait at night; not in a terminal, which somebody is looking at. */
  readonly quietNights: boolean
  /** Working hours that an offered place is held. */
  readonly offerHours: number
}

export interface ExportWanted {
  readonly programmeId: string
  readonly from: Day | undefined
  readonly to: Day | undefined
  readonly format: 'csv' | 'xlsx'
  readonly masked: boolean
  /** Cases against these workplaces are left out: whoever asks is tied to them. */
  readonly ties: readonly string[]
}

/** Makes an export from the records. */
export type Exporter = (wanted: ExportWanted) => Promise<{ readonly handout: Handout; readonly cases: number }>

/** An entry of a whole day, with alarms so many days before. */
export interface CalendarEntry {
  /** The same id again is the same entry. */
  readonly id: string
  readonly day: Day
  readonly title: string
  readonly text: string
  readonly alarmDays: readonly number[]
  readonly madeAt: Date
}

export type CalendarFile = (entry: CalendarEntry) => Promise<Uint8Array>

/** A curated answer that a model may word. */
export interface ToWord {
  readonly questionId: string
  readonly question: Question
  readonly curated: Answer
  readonly askedAt: Date
  /** What is known of the member and must not leave: their name, their phone. */
  readonly known: readonly string[]
}

/** Has a model word a curated answer; the curated one comes back where anything is odd. Never rejects. */
export type Wording = (toWord: ToWord) => Promise<Answer>

/** The sources ordered by this question's meaning too (masked text); undefined where anything is odd. Never rejects. */
export type ByMeaning = (text: string) => Promise<Sources | undefined>

/** Has a model look for replies in what a member wrote in a form; nothing comes back where anything is odd. Never rejects. */
export type ReadWithModel = (brief: ReadingBrief) => Promise<Candidates>

/** Everything a conversation stands on, handed in. */
export interface World {
  readonly ledger: Ledger
  readonly files: { read(id: string): Promise<Uint8Array | undefined> }
  readonly catalogue: Catalogue
  /** By id, in the order of their menu. */
  readonly calculators: ReadonlyMap<string, Calculator>
  readonly sources: Sources
  readonly voices: Voices
  readonly settings: Settings
  readonly calendars: Readonly<Record<Jurisdiction, WorkCalendar>>
  readonly exporter: Exporter
  /** Writes a last day as a file that calendars take. */
  readonly calendarFile: CalendarFile
  /** Undefined without a model. */
  readonly wording: Wording | undefined
  /** Undefined without a model. */
  readonly readWithModel: ReadWithModel | undefined
  /** Undefined without an embedding model. */
  readonly byMeaning: ByMeaning | undefined
  now(): Date
  /** A new id: 8 signs for drafts and rounds (buttons carry them), longer for the rest. */
  shortId(): string
  longId(): string
  randomBytes(count: number): Uint8Array
  /** One-way, for tokens of links. */
  hashOf(token: string): string
  /** A link into the private chat, carrying a payload of at most 64 signs of [A-Za-z0-9_-]; undefined where the face has none. */
  linkInto(payload: string): string | undefined
  /** What happened, for figures and logs; never text, names or numbers. */
  observe(event: Observed): void
  /** A mistake of ours that a member was spared. */
  report(error: unknown): void
}

export type Observed =
  | { readonly kind: 'question'; readonly outcome: string }
  | { readonly kind: 'draft_begun' | 'submitted'; readonly programmeId: string }
  | { readonly kind: 'draft_ended'; readonly how: 'cancelled' | 'submitted' }
