import { createHash, hkdfSync } from 'node:crypto'

/** One secret and what is made from it: a key that seals values and a second one that hashes what must be found. */
export interface DataKey {
  /** A fingerprint of the secret; stands with each value, so that the right key is found whatever operators call it. */
  readonly id: string
  readonly secret: Buffer
  readonly sealing: Buffer
  readonly finding: Buffer
}

export const KEY_BYTES = 32

export function dataKeyFrom(secret: Uint8Array): DataKey {
  const derived = (use: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', `deundeun:${use}`, KEY_BYTES))
  const id = createHash('sha256').update(derived('fingerprint')).digest('hex').slice(0, 8)
  return { id, secret: Buffer.from(secret), sealing: derived('seal'), finding: derived('find') }
}

const CURE = '32바이트 열쇠를 base64나 16진수로 넣어 주세요. 예: openssl rand -base64 32 의 결과'

/** Reads `key` or `name:key`, several of them separated by commas or lines, newest first. Names are for people only. */
export function readDataKeys(text: string, where: string): readonly DataKey[] {
  const parts = text.split(/[\s,]+/u).filter((part) => part !== '')
  if (parts.length === 0) throw new Error(`${where}: 열쇠가 없어요. ${CURE}`)
  return parts.map((part) => dataKeyFrom(secretIn(part, where)))
}

function secretIn(part: string, where: string): Buffer {
  const key = part.slice(part.indexOf(':') + 1)
  const secret = Buffer.from(key, /^[0-9a-f]{64}$/iu.test(key) ? 'hex' : 'base64')
  if (secret.length !== KEY_BYTES) throw new Error(`${where}: 열쇠가 ${secret.length}바이트예요. ${CURE}`)
  return secret
}
