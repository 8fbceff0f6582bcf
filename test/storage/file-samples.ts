const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)))

/** A photo as far as its content says so, with words in it that must not be found anywhere. */
export const photo = (words: string): Uint8Array => bytes([0xff, 0xd8, 0xff, 0xe0, 0, 16], 'JFIF\0', words.repeat(50))

export const pdf = (words: string): Uint8Array => bytes('%PDF-1.7\n', words)

export const hangul5 = bytes(
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  Array(600).fill(0),
  'HWP Document File V5.00',
)

export const oldWord = bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], Array(600).fill(0), 'Word.Document.8')

/** A ZIP whose first entry, stored, says what it holds, as Hangul's newer documents begin. */
export const hangulX = zip('mimetype', 'application/hwp+zip')

function zip(name: string, content: string): Uint8Array {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt32LE(content.length, 18)
  head.writeUInt32LE(content.length, 22)
  head.writeUInt16LE(name.length, 26)
  return bytes([...head], name, content, Array(40).fill(0))
}
