import type { Step } from './step.ts'

export type Steps = Readonly<Record<string, Step>>

/** Replies by step id. A step left out with "건너뛰기" holds `null`. */
export type Replies = Readonly<Record<string, unknown>>

type ValueOf<S> = S extends Step<infer V> ? V | null : never
/** The replies to these steps, each possibly not given yet. */
export type RepliesTo<S extends Steps> = { readonly [K in keyof S]?: ValueOf<S[K]> }

/** Steps with their conditions. Position is worked out from the replies (`walk`), never stored. */
export interface Form {
  readonly id: string
  /** Raised whenever a step changes meaning; drafts are pinned to it. */
  readonly edition: number
  readonly steps: Steps
  /** A step named here is asked only if its condition holds for the replies before it. */
  readonly onlyIf?: Readonly<Record<string, (replies: Replies) => boolean>>
}
