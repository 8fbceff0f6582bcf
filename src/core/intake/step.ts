import type { z } from 'zod'
import type { Day } from '../calendar.ts'
import type { Locale, Text } from '../text.ts'

/** A file that is already stored: its content checked, its bytes encrypted and on disk. */
export interface StoredFile {
  /** Names it for the records; on disk it has a keyed hash for its name. */
  readonly id: string
  readonly name: string
  /** Found in the content, not believed from the name: `image/jpeg`. */
  readonly mime: string
  /** Bytes. */
  readonly size: number
}

/** What a member did at a step, before anyone knows whether it answers it. */
export type Said =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'option'; readonly option: string }
  /** The button that ends a reply of several parts. */
  | { readonly kind: 'done' }
  /** The button that throws away the parts given so far, so that a wrong file or name can be taken out. */
  | { readonly kind: 'restart' }
  | { readonly kind: 'phone'; readonly number: string }
  | { readonly kind: 'file'; readonly file: StoredFile }
  | { readonly kind: 'place'; readonly latitude: number; readonly longitude: number }
  | { readonly kind: 'unreadable'; readonly what: 'sticker' | 'voice' | 'video' | 'other' }

/** Why a step could not take what was said. Each has one kind wording in `locales/<locale>/intake.json`. */
export const PROBLEMS = [
  'text_wanted',
  'too_long',
  'option_wanted',
  'option_or_done_wanted',
  'at_least_one',
  'not_a_day',
  'no_such_day',
  'day_is_future',
  'day_is_past',
  'not_a_time',
  'not_an_amount',
  'amount_too_small',
  'amount_too_large',
  'not_a_count',
  'count_out_of_range',
  'not_a_quantity',
  'quantity_out_of_range',
  'not_a_period',
  'not_a_phone',
  'file_wanted',
  'too_many_files',
  'file_type_refused',
  'file_too_large',
  'file_empty',
  'people_unreadable',
  'too_many_people',
  'too_few_people',
  'consent_needed',
  'personal_number',
  'nothing_to_keep',
] as const
export type ProblemKind = (typeof PROBLEMS)[number]

export interface Problem {
  readonly kind: ProblemKind
  readonly slots?: Readonly<Record<string, string | number>>
}

export type Reading<V> =
  | { readonly kind: 'value'; readonly value: V }
  /** A reply of several parts (files, people, choices) that may go on. */
  | { readonly kind: 'partial'; readonly value: V }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** What reading depends on besides what was said. */
export interface Setting {
  readonly today: Day
  /** The parts given so far, for a reply of several parts. */
  readonly soFar: unknown
}

export interface Showing {
  readonly locale: Locale
  /** `KRW` or `CNY`, from the union's settings. */
  readonly currency: string
}

export type StepKind =
  | 'line'
  | 'paragraph'
  | 'choice'
  | 'choices'
  | 'yes_no'
  | 'day'
  | 'time'
  | 'amount'
  | 'count'
  | 'quantity'
  | 'period'
  | 'phone'
  | 'attachment'
  | 'people'
  | 'consent'
  | 'place'

/** One thing asked. A step kind answers these questions for every reader: bot, terminal, desk, export, figures. */
export interface Step<V = unknown> {
  readonly kind: StepKind
  readonly ask: Text
  /** An example or a reassurance below the question. */
  readonly hint?: Text
  readonly options?: Readonly<Record<string, Text>>
  /** May be left out with "건너뛰기". */
  readonly optional?: true
  /** Masked in exports that leave the house. */
  readonly sensitive?: true
  /** Counted by value in the figures; only steps with options may be. */
  readonly tallied?: true
  /** Asks for a bank account, whose long numbers may look like a person's. */
  readonly account?: true
  /** Takes any text at all, so a question typed here could be mistaken for the reply. */
  readonly freeText?: true
  /** The shape of a stored value; tells whether a reply given to an earlier edition still reads. */
  readonly value: z.ZodType<V>
  /** Turns what the member sent into a value, or says why it cannot. */
  read(said: Said, setting: Setting): Reading<V>
  /** The value as a person reads it: on the confirmation card, the desk and in exports. */
  show(value: V, showing: Showing): string
}

/** Marks a step that the member left out. */
export const SKIPPED = null

/** What every step maker takes besides its question. */
export interface Manner {
  readonly hint?: Text
  readonly optional?: true
  readonly sensitive?: true
  readonly tallied?: true
  readonly account?: true
}

export const accept = <V>(value: V): Reading<V> => ({ kind: 'value', value })
export const soFar = <V>(value: V): Reading<V> => ({ kind: 'partial', value })
export const refuse = (kind: ProblemKind, slots?: Problem['slots']): Reading<never> => ({
  kind: 'problem',
  problem: slots ? { kind, slots } : { kind },
})
