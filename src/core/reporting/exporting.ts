import type { Case, Status } from '../casework/case.ts'
import type { Locale } from '../text.ts'

/** What a column holds for one case; amounts and counts stay numbers, so that a spreadsheet can add them up. */
export type Cell = string | number | undefined

/** A case as it is put on a table; the place where it has one in a round. */
export interface TabledCase extends Case {
  readonly place?: { readonly kind: 'held' | 'waiting' | 'offered'; readonly number: number | undefined } | undefined
}

/** Who reads the table, and where it goes. */
export interface Exporting {
  /** Covers names and sensitive lines, for a table that leaves the house. */
  readonly masked: boolean
  readonly locale: Locale
  readonly currency: string
  /** IANA name; submissions are timed by the union's wall clock. */
  readonly timeZone: string
  readonly statusName: (status: Status) => string
  readonly roundTitle?: (roundId: string) => string | undefined
}
