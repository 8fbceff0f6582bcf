import type { Gap } from '../answering/gap.ts'
import type { Outcome } from '../answering/outcome.ts'
import type { Day } from '../calendar.ts'
import type { Case, CaseSummary, Status } from '../casework/case.ts'
import type { CaseWrite } from '../casework/record.ts'
import type { KeptUntil } from '../casework/retention.ts'
import type { Draft } from '../intake/draft.ts'
import type { Round } from '../intake/round.ts'
import type { StoredFile } from '../intake/step.ts'
import type { ConsentRecord } from '../people/consent.ts'
import type { Invitation } from '../people/invitation.ts'
import type { Address, Member } from '../people/member.ts'
import type { Role, Staff } from '../people/staff.ts'
import type { Jurisdiction } from '../text.ts'
import type { LapsingLimit, WatchedLimit } from './deadline/limit.ts'
import type { Person } from './person.ts'

/** A question as it is kept: masked, for figures, for completing follow-ups and for a person who takes over. */
export interface AskedQuestion {
  readonly id: string
  readonly memberId: string
  /** Masked; encrypted at rest. */
  readonly text: string
  readonly outcome: Outcome
  readonly jurisdiction: Jurisdiction
  readonly sections: readonly string[]
  readonly askedAt: Date
  /** Wants the model's wording; taken up by the loop. */
  readonly forModel: boolean
  /** The message "찾고 있어요…" that the checked answer replaces. */
  readonly messageId?: string
}

/** One thing to be written. All writes of a decision are one transaction. */
export type Write =
  /** First in the list: an update that already took effect aborts all. */
  | { readonly kind: 'update_seen'; readonly key: string; readonly at: Date }
  | { readonly kind: 'save_member'; readonly member: Omit<Member, 'consents'> }
  | { readonly kind: 'consent'; readonly memberId: string; readonly record: ConsentRecord }
  /** `draft.version` is the version read (0 for a new draft); it is stored one higher, and aborts all if somebody else did so first. */
  | { readonly kind: 'save_draft'; readonly draft: Draft; readonly at: Date }
  /** Aborts all if the draft was saved since. Beside a `submit` of the same draft it checks just that. */
  | { readonly kind: 'drop_draft'; readonly draft: Pick<Draft, 'id' | 'version'> }
  | CaseWrite
  | { readonly kind: 'open_round'; readonly round: Round; readonly by: string; readonly at: Date }
  | { readonly kind: 'close_round'; readonly roundId: string }
  | { readonly kind: 'question'; readonly question: AskedQuestion }
  /** `text` is the question's: one that did not help becomes a gap. */
  | {
      readonly kind: 'rate'
      readonly questionId: string
      readonly helped: boolean
      readonly text: string
      readonly at: Date
    }
  /** A curator gave a gap's question to a section, or put it aside where none is named. */
  | {
      readonly kind: 'settle_gap'
      readonly id: string
      readonly gap: Pick<Gap, 'hash' | 'text'>
      readonly sectionId: string | undefined
      readonly by: string
      readonly at: Date
    }
  /** Staff opened sensitive lines, files or an export: who, when, what. */
  | { readonly kind: 'viewed'; readonly staffId: string; readonly what: string; readonly at: Date }
  /** Makes somebody staff, or changes their role or ties. */
  | { readonly kind: 'hire'; readonly staff: Staff; readonly at: Date }
  | {
      readonly kind: 'invite'
      readonly invitation: Invitation
      readonly tokenHash: string
      readonly by: string
    }
  /** Uses it up; one that was used before aborts all. */
  | { readonly kind: 'use_invitation'; readonly invitationId: string; readonly memberId: string; readonly at: Date }
  | { readonly kind: 'export_link'; readonly link: ExportLink }
  /** Watches a limit; one of the same id takes the new days. */
  | { readonly kind: 'watch_limit'; readonly limit: WatchedLimit }
  /** Stops watching a limit of this member's; its notices then say nothing. */
  | { readonly kind: 'unwatch_limit'; readonly id: string; readonly memberId: string }
  /** Deletes what is held of a member but for cases that must be kept; those lose nothing. */
  | { readonly kind: 'forget_member'; readonly memberId: string; readonly keep: readonly string[] }

/** How a list of writes ended. Nothing is written unless it is `done`. */
export type Committed =
  | { readonly kind: 'done'; readonly places: readonly Placed[] }
  /** The update had taken effect before. */
  | { readonly kind: 'repeated' }
  /** Somebody else wrote first: load again and decide again. */
  | { readonly kind: 'stale' }

/** What became of a claim: a place, or a number on the waiting list. */
export type Placed =
  | { readonly reference: string; readonly kind: 'seated' }
  | { readonly reference: string; readonly kind: 'waiting'; readonly number: number }

/** A link that hands out one full export, once. */
export interface ExportLink {
  readonly tokenHash: string
  readonly staffId: string
  readonly programmeId: string
  readonly from: Day | undefined
  readonly to: Day | undefined
  readonly format: 'csv' | 'xlsx'
  readonly expiresAt: Date
}

/** A case with what the desk and the member's status need besides. */
export interface CaseFile extends Case {
  readonly place: { readonly kind: 'held' | 'waiting' | 'offered'; readonly number: number | undefined } | undefined
  /** Earlier references with the same duplicate parts. */
  readonly duplicates: readonly string[]
}

export interface QueueFilter {
  /** Statuses wanted. */
  readonly statuses: readonly Status[]
  readonly limit: number
  readonly before?: Date
}

/** What a search of `/find` goes by; exact after normalising (keyed hashes). */
export type FindBy =
  | { readonly kind: 'reference'; readonly reference: string }
  | { readonly kind: 'phone'; readonly phone: string }
  | { readonly kind: 'name'; readonly name: string }

/** A round with the state of its counters. */
export interface RoundState {
  readonly round: Round
  readonly taken: number
  readonly unitsTaken: number
  readonly waiting: number
}

/** A free place and the next in line for it. */
export interface RoundToOffer {
  readonly roundId: string
  readonly reference: string
}

/** One member whom no message reaches. */
export interface Unreachable {
  readonly name: string | undefined
  readonly phone: string | undefined
  readonly references: readonly string[]
}

/** Everything held of a member, for `/mydata`. */
export interface Held {
  readonly member: Member
  readonly drafts: readonly Draft[]
  readonly cases: readonly CaseFile[]
  readonly questions: readonly AskedQuestion[]
  readonly limits: readonly WatchedLimit[]
}

/** The records: what conversation needs of storage. Loads are whole; writing is one list, one transaction. */
export interface Ledger {
  person(address: Address): Promise<Person | undefined>
  personById(memberId: string): Promise<Person | undefined>
  caseFile(reference: string): Promise<CaseFile | undefined>
  /** Newest first. */
  casesOf(memberId: string): Promise<readonly CaseSummary[]>
  /** By promise date, nearest first. */
  queue(filter: QueueFilter): Promise<readonly CaseSummary[]>
  find(by: FindBy): Promise<readonly CaseSummary[]>
  /** Cases of a programme submitted on days from `from` to `to`, both included, oldest first, a page at a time after `cursor`. */
  casesOfProgramme(
    wanted: ProgrammeCases,
  ): Promise<{ readonly cases: readonly CaseFile[]; readonly cursor: string | undefined }>
  /** Rounds that are not closed, soonest first. */
  rounds(programmeId: string): Promise<readonly RoundState[]>
  round(id: string): Promise<RoundState | undefined>
  /** Rounds with something free and somebody waiting whom it fits. */
  roundsToOffer(): Promise<readonly RoundToOffer[]>
  /** References of the offers that nobody took in time. */
  lapsedOffers(now: Date): Promise<readonly string[]>
  question(id: string): Promise<AskedQuestion | undefined>
  /** What the member had asked before a question of theirs (masked), oldest first, at most three. */
  askedBefore(question: Pick<AskedQuestion, 'memberId' | 'askedAt'>): Promise<readonly string[]>
  invitation(tokenHash: string): Promise<Invitation | undefined>
  /** Marks it used and returns it; undefined when it is unknown, used or expired. */
  useExportLink(tokenHash: string, now: Date): Promise<ExportLink | undefined>
  /** Cases of a programme that were kept long enough and still hold something personal. */
  keptLongEnough(programmeId: string, until: KeptUntil, limit: number): Promise<readonly string[]>
  unreachable(): Promise<readonly Unreachable[]>
  staffMembers(roles: readonly Role[]): Promise<readonly Staff[]>
  held(memberId: string): Promise<Held | undefined>
  limit(id: string): Promise<WatchedLimit | undefined>
  /** A member's own, soonest first. */
  limitsOf(memberId: string): Promise<readonly WatchedLimit[]>
  /** Limits whose last day lies between these days, soonest first; those of cases that ended are left out. */
  limitsLapsing(from: Day, to: Day): Promise<readonly LapsingLimit[]>
  /** The name and phone of a member, as far as given. */
  contactOf(memberId: string): Promise<Pick<Unreachable, 'name' | 'phone'> | undefined>
  /** Open gaps, the most frequent first. */
  gaps(limit: number): Promise<readonly Gap[]>
  /** The message in which a question's "찾고 있어요…" stands. */
  shownAs(questionId: string, messageId: string): Promise<void>
  commit(writes: readonly Write[]): Promise<Committed>
}

export interface ProgrammeCases {
  readonly programmeId: string
  readonly from: Date | undefined
  readonly until: Date | undefined
  readonly cursor: string | undefined
  readonly limit: number
}

/** Bytes of attachments: stored before the commit that names them, encrypted, named by keyed hash. */
export interface Files {
  /** Checks the content's type and the size; the same bytes twice are one file. */
  keep(bytes: Uint8Array, name: string): Promise<Kept>
  read(id: string): Promise<Uint8Array | undefined>
}

export type Kept =
  | { readonly kind: 'kept'; readonly file: StoredFile }
  | { readonly kind: 'refused'; readonly why: 'file_type_refused' | 'file_too_large' | 'file_empty' }
