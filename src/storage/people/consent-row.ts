import type { ConsentKind, ConsentRecord } from '../../core/people/consent.ts'
import type { Consent } from '../generated/sqlite/client.ts'

/** Takes rows of plain SQL too, where SQLite knows neither booleans nor dates. */
export const consentFrom = (row: Pick<Consent, 'kind' | 'edition' | 'given' | 'at'>): ConsentRecord => ({
  kind: row.kind as ConsentKind,
  edition: row.edition,
  given: Boolean(row.given),
  at: new Date(row.at),
})
