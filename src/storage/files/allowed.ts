export const MOST_BYTES = 10 * 1024 * 1024

const ALLOWED: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'image/heif',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
])

const HWP = 'application/x-hwp'
const HWPX = 'application/hwp+zip'

/** The type that the content itself shows, if members may send it: photos, PDF, Word, Excel and Hangul documents. */
export async function allowedType(bytes: Uint8Array): Promise<string | undefined> {
  // Loaded with the first file: the start need not wait for it.
  const { fileTypeFromBuffer } = await import('file-type')
  const mime = (await fileTypeFromBuffer(bytes))?.mime
  if (mime !== undefined && ALLOWED.has(mime)) return mime
  if (mime === 'application/x-cfb') return holds(bytes, 'HWP Document File') ? HWP : undefined
  return holds(bytes.subarray(0, 128), `mimetype${HWPX}`) ? HWPX : undefined
}

// file-type knows Hangul's two containers (compound file, ZIP) but not what is in them.
const holds = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text)
