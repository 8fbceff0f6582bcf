import type { Person } from '../../core/conversation/person.ts'
import { questionText } from '../answering/question-row.ts'
import type { PlainRow } from '../database/plain-row.ts'
import type {
  Consent,
  Draft as DraftRow,
  Member as MemberRow,
  Question as QuestionRow,
  Staff as StaffRow,
} from '../generated/sqlite/client.ts'
import { draftFrom } from '../intake/draft-row.ts'
import type { Vault } from '../vault.ts'
import { consentFrom } from './consent-row.ts'
import { memberFrom } from './member-row.ts'
import { staffFrom } from './staff-row.ts'

// Read before every update that is handled: Prisma's `include` would cost more than the write that follows.
const CONSENTS = 'SELECT "kind", "edition", "given", "at" FROM "Consent" WHERE "memberId" = ? ORDER BY "id"'
const STAFF = 'SELECT "id", "memberId", "role", "sealedTies" FROM "Staff" WHERE "memberId" = ?'
const DRAFTS = 'SELECT * FROM "Draft" WHERE "ownerId" = ? ORDER BY "savedAt" DESC, "key"'
const ASKED = 'SELECT "id", "sealedText" FROM "Question" WHERE "memberId" = ? ORDER BY "askedAt" DESC LIMIT 3'

export async function personAt(vault: Vault, address: string): Promise<Person | undefined> {
  const hashes = vault.cipher.hashes('address', address)
  const among = hashes.map(() => '?').join(', ')
  const sql = `SELECT * FROM "Member" WHERE "addressHash" IN (${among})`
  const [row] = await vault.lookup.rows<PlainRow<MemberRow>>(sql, hashes)
  return row && personOf(vault, row)
}

export async function personById(vault: Vault, memberId: string): Promise<Person | undefined> {
  const [row] = await vault.lookup.rows<PlainRow<MemberRow>>('SELECT * FROM "Member" WHERE "id" = ?', [memberId])
  return row && personOf(vault, row)
}

async function personOf({ lookup, cipher }: Vault, row: PlainRow<MemberRow>): Promise<Person> {
  const of = [row.id]
  const consents = await lookup.rows<PlainRow<Consent>>(CONSENTS, of)
  const [staff] = await lookup.rows<StaffRow>(STAFF, of)
  const drafts = await lookup.rows<PlainRow<DraftRow>>(DRAFTS, of)
  const asked = await lookup.rows<QuestionRow>(ASKED, of)
  return {
    member: memberFrom(cipher, row, consents.map(consentFrom)),
    staff: staff && staffFrom(cipher, staff),
    drafts: drafts.map((draft) => draftFrom(cipher, draft)),
    asked: asked.map((question) => questionText(cipher, question)).reverse(),
  }
}
