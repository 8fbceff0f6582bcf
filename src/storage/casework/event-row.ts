import type { Actor, CaseEvent, EventKind } from '../../core/casework/case.ts'
import type { Line } from '../../core/intake/lines.ts'
import { hundredths, units } from '../amount.ts'
import type { CaseEvent as EventRow } from '../generated/sqlite/client.ts'
import type { Cipher } from '../keys/cipher.ts'
import { rowSeal } from '../keys/row-seal.ts'

const sealOf = (cipher: Cipher, reference: string, number: number) =>
  rowSeal(cipher, 'CaseEvent', `${reference}:${number}`)

export function eventRow(cipher: Cipher, reference: string, number: number, event: CaseEvent): EventRow {
  const { sealMaybe } = sealOf(cipher, reference, number)
  return {
    reference,
    number,
    kind: event.kind,
    at: event.at,
    byKind: event.by.kind,
    byId: event.by.kind === 'system' ? null : event.by.id,
    amount: event.amount === undefined ? null : hundredths(event.amount),
    sealedText: sealMaybe('sealedText', event.text),
    sealedLines: sealMaybe('sealedLines', event.lines && JSON.stringify(event.lines)),
  }
}

export function eventFrom(cipher: Cipher, row: EventRow): CaseEvent {
  const { openMaybe } = sealOf(cipher, row.reference, row.number)
  const text = openMaybe('sealedText', row.sealedText)
  const lines = openMaybe('sealedLines', row.sealedLines)
  return {
    kind: row.kind as EventKind,
    at: row.at,
    by: actorFrom(row),
    ...(row.amount === null ? {} : { amount: units(row.amount) }),
    ...(text === undefined ? {} : { text }),
    ...(lines === undefined ? {} : { lines: JSON.parse(lines) as Line[] }),
  }
}

/** The id of a person who was deleted is gone from the row. */
function actorFrom({ byKind, byId }: EventRow): Actor {
  return byKind === 'system' ? { kind: 'system' } : { kind: byKind as 'member' | 'staff', id: byId ?? '' }
}
