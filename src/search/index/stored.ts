import { createHash } from 'node:crypto'

/** Numbers by name, as they are kept in one file. */
export type Arrays = Readonly<Record<string, Uint32Array | Float32Array>>

interface Listed {
  readonly name: string
  readonly kind: 'u32' | 'f32'
  readonly length: number
}

interface Header {
  readonly stamp: string
  readonly digest: string
  readonly arrays: readonly Listed[]
}

const BYTES = 4

/** One file: the header's length, the header (JSON), the arrays in machine order. */
export function packArrays(stamp: string, arrays: Arrays): Buffer {
  const entries = Object.entries(arrays)
  const body = Buffer.concat(entries.map(([, array]) => Buffer.from(array.buffer, array.byteOffset, array.byteLength)))
  const listed = entries.map(
    ([name, array]): Listed => ({ name, kind: array instanceof Uint32Array ? 'u32' : 'f32', length: array.length }),
  )
  const header = Buffer.from(JSON.stringify({ stamp, digest: digestOf(body), arrays: listed } satisfies Header))
  const length = Buffer.alloc(BYTES)
  length.writeUInt32LE(header.length)
  return Buffer.concat([length, header, body])
}

/** The arrays, or undefined when the file has another stamp or is damaged in any way. */
export function unpackArrays(file: Buffer, stamp: string): Arrays | undefined {
  try {
    const start = BYTES + file.readUInt32LE(0)
    const header: Header = JSON.parse(file.subarray(BYTES, start).toString('utf8'))
    const body = file.subarray(start)
    if (header.stamp !== stamp || header.digest !== digestOf(body)) return undefined
    return cutUp(body, header.arrays)
  } catch {
    return undefined
  }
}

function cutUp(body: Buffer, listed: readonly Listed[]): Arrays {
  // Typed arrays must begin at a multiple of four, which a slice of a file need not.
  const aligned = new Uint8Array(body).buffer
  const arrays: Record<string, Uint32Array | Float32Array> = {}
  let at = 0
  for (const { name, kind, length } of listed) {
    arrays[name] = kind === 'u32' ? new Uint32Array(aligned, at, length) : new Float32Array(aligned, at, length)
    at += length * BYTES
  }
  return arrays
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
