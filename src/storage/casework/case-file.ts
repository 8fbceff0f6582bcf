import type { Case, Status } from '../../core/casework/case.ts'
import type { CaseFile } from '../../core/conversation/ledger.ts'
import type { Case as CaseRow, CaseEvent as EventRow, Place as PlaceRow } from '../generated/sqlite/client.ts'
import type { Cipher } from '../keys/cipher.ts'
import type { Vault } from '../vault.ts'
import { submissionFrom } from './case-row.ts'
import { eventFrom } from './event-row.ts'

type WholeRow = CaseRow & { events: EventRow[]; place: PlaceRow | null }

const WHOLE = { events: { orderBy: { number: 'asc' } }, place: true } as const

export async function caseFile(vault: Vault, reference: string): Promise<CaseFile | undefined> {
  const row = await vault.db.case.findUnique({ where: { reference }, include: WHOLE })
  return row ? (await filesOf(vault, [row]))[0] : undefined
}

/** Every case of a member, newest first. */
export async function caseFilesOf(vault: Vault, memberId: string): Promise<readonly CaseFile[]> {
  const orderBy = { submittedAt: 'desc' } as const
  return filesOf(vault, await vault.db.case.findMany({ where: { memberId }, include: WHOLE, orderBy }))
}

export interface Page {
  readonly cases: readonly CaseFile[]
  readonly cursor: string | undefined
}

/** Cases of a programme, oldest first, a page at a time; the cursor is the last reference given. */
export async function caseFilePage(
  vault: Vault,
  where: NonNullable<Parameters<Vault['db']['case']['findMany']>[0]>['where'] & object,
  after: string | undefined,
  limit: number,
): Promise<Page> {
  const rows = await vault.db.case.findMany({
    where,
    include: WHOLE,
    orderBy: [{ submittedAt: 'asc' }, { reference: 'asc' }],
    take: limit,
    ...(after === undefined ? {} : { cursor: { reference: after }, skip: 1 }),
  })
  return { cases: await filesOf(vault, rows), cursor: rows.length < limit ? undefined : rows.at(-1)?.reference }
}

async function filesOf({ db, cipher }: Vault, rows: readonly WholeRow[]): Promise<readonly CaseFile[]> {
  const hashes = [...new Set(rows.flatMap(({ duplicateHash }) => duplicateHash ?? []))]
  const alike = await db.case.findMany({
    where: { duplicateHash: { in: hashes } },
    select: { reference: true, duplicateHash: true, submittedAt: true },
    orderBy: { submittedAt: 'asc' },
  })
  const earlierThan = (row: WholeRow) => (other: (typeof alike)[number]) =>
    other.duplicateHash === row.duplicateHash &&
    other.reference !== row.reference &&
    other.submittedAt <= row.submittedAt
  return rows.map((row) => ({
    ...caseFrom(cipher, row),
    place: row.place ? placeFrom(row.place) : undefined,
    duplicates: alike.filter(earlierThan(row)).map(({ reference }) => reference),
  }))
}

const caseFrom = (cipher: Cipher, row: WholeRow): Case => ({
  submission: submissionFrom(cipher, row),
  events: row.events.map((event) => eventFrom(cipher, event)),
  status: row.status as Status,
})

const placeFrom = ({ kind, number }: PlaceRow): CaseFile['place'] => ({
  kind: kind as 'held' | 'waiting' | 'offered',
  number: number ?? undefined,
})
