import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import type { DataKey } from './data-key.ts'

const IV = 12
const TAG = 16

/** What keyed hashes are made of; one kind's hash never equals another's. */
export type HashKind = 'address' | 'name' | 'phone' | 'duplicate' | 'notice' | 'file' | 'gap'

/** Seals what is written and opens what is read, with the newest key and any key, respectively. */
export interface Cipher {
  readonly newest: string
  readonly keyIds: readonly string[]
  /** `place` is bound to the value: moved elsewhere, it does not open. */
  seal(place: string, plain: Uint8Array): Buffer
  open(place: string, keyId: string, sealed: Uint8Array): Buffer
  hash(kind: HashKind, value: string | Uint8Array): string
  /** Under each key, newest first: a value may still be filed under an older one. */
  hashes(kind: HashKind, value: string | Uint8Array): string[]
}

export function cipherWith(keys: readonly [DataKey, ...DataKey[]]): Cipher {
  const [newest] = keys
  const hashUnder = (key: DataKey, kind: HashKind, value: string | Uint8Array): string =>
    createHmac('sha256', key.finding).update(`${kind}\0`).update(value).digest('base64url')
  return {
    newest: newest.id,
    keyIds: keys.map((key) => key.id),
    seal: (place, plain) => seal(newest, place, plain),
    open: (place, keyId, sealed) => open(keyNamed(keys, keyId, place), place, sealed),
    hash: (kind, value) => hashUnder(newest, kind, value),
    hashes: (kind, value) => keys.map((key) => hashUnder(key, kind, value)),
  }
}

function seal(key: DataKey, place: string, plain: Uint8Array): Buffer {
  const iv = randomBytes(IV)
  const cipher = createCipheriv('aes-256-gcm', key.sealing, iv).setAAD(Buffer.from(place))
  const body = [cipher.update(plain), cipher.final()]
  return Buffer.concat([iv, cipher.getAuthTag(), ...body])
}

function open(key: DataKey, place: string, sealed: Uint8Array): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key.sealing, sealed.subarray(0, IV))
  decipher.setAAD(Buffer.from(place)).setAuthTag(sealed.subarray(IV, IV + TAG))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(IV + TAG)), decipher.final()])
  } catch {
    throw new Error(`${place} 의 값이 열리지 않아요. 바뀌었거나 다른 곳에서 옮겨 온 값이에요.`)
  }
}

function keyNamed(keys: readonly DataKey[], id: string, place: string): DataKey {
  const key = keys.find((known) => known.id === id)
  if (!key) throw new Error(`${place} 의 값은 다른 열쇠(지문 ${id})로 쓰였는데, 그 열쇠가 없어요.`)
  return key
}
