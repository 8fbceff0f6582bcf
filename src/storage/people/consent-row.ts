import type { ConsentKind, ConsentRecord } from '../../core/people/consent.ts'
import type { PlainRow } from '../database/plain-row.ts'
import type { Consent } from '../generated/sqlite/client.ts'

export const consentFrom = (row: Pick<PlainRow<Consent>, 'kind' | 'edition' | 'given' | 'at'>): ConsentRecord => ({
  kind: row.kind as ConsentKind,
  edition: Number(row.edition),
  given: Boolean(row.given),
  at: new Date(row.at),
})
