import type { Write } from '../core/conversation/ledger.ts'
import { hundredths } from './amount.ts'
import { limitUnwatched, limitWatched } from './casework/limit-row.ts'
import { submitted } from './casework/write-case.ts'
import type { Plain } from './database/db.ts'
import { inserted } from './database/inserted.ts'
import { draftDropped, draftSaved } from './intake/write-draft.ts'
import type { Cipher } from './keys/cipher.ts'
import { owed } from './outbox/notice-row.ts'
import { consentRecorded, memberSaved } from './people/write-member.ts'

/** What members cause with nearly every message. In plain SQL, because Prisma's own statements cost several times what SQLite's do. */
const PLAIN = [
  'update_seen',
  'save_member',
  'consent',
  'save_draft',
  'drop_draft',
  'submit',
  'owe',
  'figure',
  'watch_limit',
  'unwatch_limit',
] as const satisfies readonly Write['kind'][]
export type PlainWrite = Extract<Write, { kind: (typeof PLAIN)[number] }>

export const isPlain = (write: Write): write is PlainWrite => (PLAIN as readonly string[]).includes(write.kind)

export function plainStatements(cipher: Cipher, write: PlainWrite): Plain[] {
  switch (write.kind) {
    case 'update_seen':
      return [inserted('UpdateSeen', { updateKey: write.key, at: write.at })]
    case 'save_member':
      return [memberSaved(cipher, write.member)]
    case 'consent':
      return [consentRecorded(write.memberId, write.record)]
    case 'save_draft':
      return draftSaved(cipher, write.draft, write.at)
    case 'drop_draft':
      return draftDropped(write.draft)
    case 'submit':
      return submitted(cipher, write)
    case 'owe':
      return [owed(cipher, write.notice)]
    case 'watch_limit':
      return [limitWatched(write.limit)]
    case 'unwatch_limit':
      return [limitUnwatched(write.id, write.memberId)]
    case 'figure':
      return [inserted('Figure', { ...write.figure, value: hundredths(write.figure.value) })]
  }
}
