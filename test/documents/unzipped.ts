import { inflateRawSync } from 'node:zlib'

const LOCAL_HEADER = 0x04034b50
const CENTRAL_HEADER = 0x02014b50

/** The files of a zip archive as text, by its central directory: enough to open again what we wrote. */
export function unzipped(archive: Uint8Array): ReadonlyMap<string, string> {
  const bytes = Buffer.from(archive)
  const files = new Map<string, string>()
  for (let at = bytes.indexOf(signature(CENTRAL_HEADER)); at >= 0 && bytes.readUInt32LE(at) === CENTRAL_HEADER; ) {
    const [nameLength, extraLength, commentLength] = [
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
    ]
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    files.set(
      name,
      contentAt(bytes, bytes.readUInt32LE(at + 42), bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 10)),
    )
    at += 46 + nameLength + extraLength + commentLength
  }
  return files
}

function contentAt(bytes: Buffer, at: number, size: number, method: number): string {
  if (bytes.readUInt32LE(at) !== LOCAL_HEADER) throw new Error('no local file there')
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  const packed = bytes.subarray(start, start + size)
  return (method === 0 ? packed : inflateRawSync(packed)).toString('utf8')
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
const plainText = (xml: string): string =>
  xml.replaceAll(
    /&(lt|gt|quot|apos|amp);|&#(\d+);/gu,
    (_, name: string, code: string) => ENTITIES[name] ?? String.fromCodePoint(Number(code)),
  )

/** The cells of a sheet (from 1), row by row, as the workbook keeps them: numbers as numbers, texts by the shared list or in place. */
export function sheetCells(archive: Uint8Array, sheet: number): (string | number)[][] {
  const files = unzipped(archive)
  const textsOf = (xml: string) =>
    [...xml.matchAll(/<t[^>]*>([\s\S]*?)<\/t>/gu)].map(([, text = '']) => plainText(text)).join('')
  const shared = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>([\s\S]*?)<\/si>/gu)].map(
    ([, item = '']) => textsOf(item),
  )
  const xml = files.get(`xl/worksheets/sheet${sheet}.xml`) ?? ''
  return [...xml.matchAll(/<row[^>]*>([\s\S]*?)<\/row>/gu)].map(([, row = '']) =>
    [...row.matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/gu)].map(([, attributes = '', content = '']) => {
      const value = /<v>([\s\S]*?)<\/v>/u.exec(content)?.[1] ?? ''
      if (attributes.includes('t="s"')) return shared[Number(value)] ?? ''
      if (attributes.includes('t="inlineStr"')) return textsOf(content)
      return value === '' ? '' : Number(value)
    }),
  )
}
