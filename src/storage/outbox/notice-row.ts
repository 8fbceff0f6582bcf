import { randomUUID } from 'node:crypto'
import type { DueNotice, Notice, NoticeBody, Recipient } from '../../core/outbox/notice.ts'
import type { Plain } from '../database/db.ts'
import { inserted } from '../database/inserted.ts'
import type { Notice as NoticeRow } from '../generated/sqlite/client.ts'
import type { Cipher } from '../keys/cipher.ts'
import { rowSeal } from '../keys/row-seal.ts'

const noticeSeal = (cipher: Cipher, id: string) => rowSeal(cipher, 'Notice', id)

/** The key may name an address, so it is kept hashed, and sealed for a rotation of keys to hash anew. A key owed before changes nothing. */
export function owed(cipher: Cipher, notice: Notice): Plain {
  const id = randomUUID()
  const { seal, sealMaybe } = noticeSeal(cipher, id)
  const { to } = notice
  const keyHash = cipher.hash('notice', notice.key)
  const row = {
    id,
    keyHash,
    sealedKey: seal('sealedKey', notice.key),
    kind: notice.body.kind,
    sealedBody: seal('sealedBody', JSON.stringify(notice.body)),
    memberId: to.kind === 'member' ? to.memberId : null,
    sealedAddress: sealMaybe('sealedAddress', to.kind === 'address' ? to.address : undefined),
    urgent: notice.urgent,
    dueAt: notice.dueAt,
  }
  return inserted('Notice', row, 'ON CONFLICT ("keyHash") DO NOTHING')
}

/** `memberAddress` is undefined where the notice goes to no member, or to one who was deleted. */
export function dueNoticeFrom(cipher: Cipher, row: NoticeRow, memberAddress: string | undefined): DueNotice {
  const { open, openMaybe } = noticeSeal(cipher, row.id)
  const own = openMaybe('sealedAddress', row.sealedAddress)
  return {
    id: row.id,
    key: open('sealedKey', row.sealedKey),
    to: recipientOf(row, own),
    body: JSON.parse(open('sealedBody', row.sealedBody)) as NoticeBody,
    dueAt: row.dueAt,
    urgent: row.urgent,
    address: own ?? memberAddress,
    attempts: row.attempts,
  }
}

const recipientOf = ({ memberId }: NoticeRow, address: string | undefined): Recipient =>
  address === undefined ? { kind: 'member', memberId: memberId ?? '' } : { kind: 'address', address }
