import type { Cipher } from '../keys/cipher.ts'

/** Bytes of a file as they lie on the shelf: `keyId.`, then what is sealed. Bound to the id of the file's row. */
export function sealBytes(cipher: Cipher, id: string, bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${cipher.newest}.`), cipher.seal(place(id), bytes)])
}

export function openBytes(cipher: Cipher, id: string, sealed: Uint8Array): Buffer {
  const dot = sealed.indexOf('.'.charCodeAt(0))
  return cipher.open(place(id), Buffer.from(sealed.subarray(0, dot)).toString(), sealed.subarray(dot + 1))
}

const place = (id: string): string => `StoredFile/${id}/bytes`
