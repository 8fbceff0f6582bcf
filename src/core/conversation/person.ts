import type { Draft } from '../intake/draft.ts'
import type { Member } from '../people/member.ts'
import type { Staff } from '../people/staff.ts'

/** Somebody who talks, with all that a decision about their next message needs: one load. */
export interface Person {
  readonly member: Member
  readonly staff: Staff | undefined
  /** Newest first; at most one is not paused. */
  readonly drafts: readonly Draft[]
  /** Their last questions (masked), oldest first, at most three. */
  readonly asked: readonly string[]
}
