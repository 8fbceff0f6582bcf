import { CONSENTS, type ConsentKind } from '../people/consent.ts'
import { JURISDICTIONS, type Jurisdiction, LOCALES, type Locale } from '../text.ts'

/** What a member can do to a draft by button, besides choosing an option. */
export const DRAFT_ACTS = [
  'back',
  'keep',
  'skip',
  'done',
  'restart',
  'later',
  'resume',
  'cancel',
  'cancel_yes',
  'confirm',
  'lines',
  'change',
  'ask',
  'was_reply',
  'was_question',
  'to_person',
  'to_calendar',
  'remind',
  'remind_yes',
] as const
export type DraftAct = (typeof DRAFT_ACTS)[number]

export const PLACES = [
  'home',
  'programmes',
  'programme',
  'begin',
  'calculators',
  'calculate',
  'deadlines',
  'deadline',
  'limits',
  'limit',
  'limit_calendar',
  'limit_stop',
  'topics',
  'topic',
  'section',
  'article',
  'status',
  'mydata',
  'mydata_all',
  'forget',
  'forget_yes',
  'language',
  'country',
  'consents',
  'ask',
] as const
export type Place = (typeof PLACES)[number]

export const CASE_ACTS = ['show', 'lines', 'withdraw', 'withdraw_yes', 'supplement', 'accept', 'leave'] as const
export type CaseAct = (typeof CASE_ACTS)[number]

export const QUESTION_ACTS = ['helped', 'not_helped', 'person', 'calculate', 'deadline'] as const
export type QuestionAct = (typeof QUESTION_ACTS)[number]

export const DESK_PLACES = [
  'queue',
  'open',
  'files',
  'move',
  'rounds',
  'close_round',
  'close_round_yes',
  'full_export',
  'gaps',
  'gap',
  'gap_add',
  'gap_aside',
  'limits',
  'limit_member',
] as const
export type DeskPlace = (typeof DESK_PLACES)[number]

/** A press on one of the bot's own buttons. */
export type Press =
  | { readonly kind: 'option'; readonly draftId: string; readonly stepId: string; readonly option: string }
  | { readonly kind: 'draft'; readonly draftId: string; readonly act: DraftAct; readonly stepId: string | undefined }
  | { readonly kind: 'place'; readonly place: Place; readonly id: string | undefined }
  | { readonly kind: 'case'; readonly act: CaseAct; readonly reference: string }
  | { readonly kind: 'question'; readonly act: QuestionAct; readonly questionId: string }
  | { readonly kind: 'locale'; readonly locale: Locale }
  | { readonly kind: 'jurisdiction'; readonly jurisdiction: Jurisdiction }
  /** `next` is what the member was about to begin. */
  | {
      readonly kind: 'consent'
      readonly consent: ConsentKind
      readonly given: boolean
      readonly next: string | undefined
    }
  | { readonly kind: 'desk'; readonly place: DeskPlace; readonly id: string; readonly detail: string | undefined }

/** A button's data: the platform takes at most 64 bytes. `o:` chooses, `m:` goes somewhere, the rest navigates. */
export function pressed(press: Press): string {
  switch (press.kind) {
    case 'option':
      return `o:${press.draftId}:${press.stepId}:${press.option}`
    case 'draft':
      return joined('d', press.draftId, press.act, press.stepId)
    case 'place':
      return joined('m', press.place, press.id)
    case 'case':
      return `c:${press.act}:${press.reference}`
    case 'question':
      return `q:${press.act}:${press.questionId}`
    case 'locale':
      return `l:${press.locale}`
    case 'jurisdiction':
      return `j:${press.jurisdiction}`
    case 'consent':
      return joined('y', press.consent, press.given ? '1' : '0', press.next)
    case 'desk':
      return joined('s', press.place, press.id, press.detail)
  }
}

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(':')

/** The press that a button's data means; undefined for data of an earlier version or of somebody else's making. */
export function pressMeant(data: string): Press | undefined {
  const [sign, first = '', second = '', ...more] = data.split(':')
  const rest = more.length > 0 ? more.join(':') : undefined
  switch (sign) {
    case 'o':
      return rest === undefined ? undefined : { kind: 'option', draftId: first, stepId: second, option: rest }
    case 'd':
      return known(DRAFT_ACTS, second, (act) => ({ kind: 'draft', draftId: first, act, stepId: rest }))
    case 'm': {
      const id = [second, ...more].filter(Boolean).join(':') || undefined
      return known(PLACES, first, (place) => ({ kind: 'place', place, id }))
    }
    case 'c':
      return known(CASE_ACTS, first, (act) => ({ kind: 'case', act, reference: second }))
    case 'q':
      return known(QUESTION_ACTS, first, (act) => ({ kind: 'question', act, questionId: second }))
    case 'l':
      return known(LOCALES, first, (locale) => ({ kind: 'locale', locale }))
    case 'j':
      return known(JURISDICTIONS, first, (jurisdiction) => ({ kind: 'jurisdiction', jurisdiction }))
    case 'y':
      return known(CONSENTS, first, (consent) => ({ kind: 'consent', consent, given: second === '1', next: rest }))
    case 's':
      return known(DESK_PLACES, first, (place) => ({ kind: 'desk', place, id: second, detail: rest }))
    default:
      return undefined
  }
}

function known<K extends string>(kinds: readonly K[], text: string, press: (kind: K) => Press): Press | undefined {
  const kind = kinds.find((wanted) => wanted === text)
  return kind === undefined ? undefined : press(kind)
}
