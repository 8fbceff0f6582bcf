import { permitted } from '../../core/casework/moves.ts'
import type { Placed, Write } from '../../core/conversation/ledger.ts'
import type { Tx } from '../database/db.ts'
import type { Cipher } from '../keys/cipher.ts'
import { freePlace, offerPlace, takeOffer } from './change-place.ts'
import { claimPlace } from './claim-place.ts'
import { record } from './write-case.ts'

/** What a write does to the counters of a round besides its rows. These ask before they write, so they need an open transaction. */
export const asksPlaces = (write: Write): boolean =>
  write.kind === 'submit'
    ? write.place !== undefined
    : write.kind === 'free_place' || write.kind === 'offer_place' || write.kind === 'take_offer'

export async function writePlace(tx: Tx, cipher: Cipher, write: Write): Promise<Placed | undefined> {
  if (write.kind === 'free_place') await freePlace(tx, write.reference)
  if (write.kind === 'offer_place') await offerPlace(tx, write.reference, write.until)
  if (write.kind === 'take_offer') await takeOffer(tx, write.reference)
  return write.kind === 'submit' && write.place ? seat(tx, cipher, write, write.place) : undefined
}

type Submit = Extract<Write, { kind: 'submit' }>

/** Only the counters know whether a submission is seated, so its second event is written here, in the transaction that files it. */
async function seat(tx: Tx, cipher: Cipher, { submission, event }: Submit, claim: NonNullable<Submit['place']>) {
  const { reference, casework } = submission
  const placed = await claimPlace(tx, reference, claim)
  const kind = placed.kind === 'seated' ? 'seated' : 'waitlisted'
  const status = permitted(casework, 'received', kind)?.to ?? 'received'
  const seating = { kind, at: event.at, by: { kind: 'system' } } as const
  for (const statement of record(tx, cipher, { reference, after: 1, event: seating, status })) await statement
  return placed
}
