import type { Upload } from './params.ts'

const BREAK = Buffer.from('\r\n\r\n')

/** Splits a multipart/form-data body; parts with a filename become uploads, the others text. */
export function readMultipart(body: Buffer, boundary: string): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  // The first delimiter has no line break before it; giving the body one lets a single search find them all.
  const whole = Buffer.concat([Buffer.from('\r\n'), body])
  const delimiter = Buffer.from(`\r\n--${boundary}`)
  let start = whole.indexOf(delimiter)
  while (start !== -1) {
    const from = start + delimiter.length
    const end = whole.indexOf(delimiter, from)
    if (end === -1) break
    readPart(whole.subarray(from + 2, end), fields)
    start = end
  }
  return fields
}

function readPart(part: Buffer, fields: Record<string, unknown>): void {
  const split = part.indexOf(BREAK)
  if (split === -1) return
  const head = part.subarray(0, split).toString('utf8')
  const content = part.subarray(split + BREAK.length)
  const name = /[; ]name="([^"]*)"/i.exec(head)?.[1]
  if (name === undefined) return
  const filename = /filename="([^"]*)"/i.exec(head)?.[1]
  fields[name] = filename === undefined ? content.toString('utf8') : upload(filename, head, content)
}

function upload(name: string, head: string, content: Buffer): Upload {
  const mime = /content-type:\s*([^\r\n;]+)/i.exec(head)?.[1]
  return { name, mime, bytes: Buffer.from(content) }
}
