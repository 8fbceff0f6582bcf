import type { FileKind, StoredFile } from './files.ts'
import type { Wire } from './params.ts'

/** The message field that carries the file, in the wire form. */
export function fileBody(file: StoredFile, kind: FileKind): Wire {
  const common = { file_id: file.id, file_unique_id: file.uniqueId, file_size: file.bytes.length }
  switch (kind) {
    case 'photo':
      return { photo: [{ ...common, width: 1280, height: 960 }] }
    case 'document':
      return { document: { ...common, file_name: file.name, mime_type: file.mime } }
    case 'sticker':
      return {
        sticker: {
          ...common,
          type: 'regular',
          width: 512,
          height: 512,
          is_animated: false,
          is_video: false,
          emoji: '👍',
        },
      }
    case 'voice':
      return { voice: { ...common, duration: 3, mime_type: file.mime } }
    case 'audio':
      return { audio: { ...common, duration: 3, file_name: file.name, mime_type: file.mime } }
    case 'video':
    case 'animation':
      return { [kind]: { ...common, width: 640, height: 480, duration: 3, file_name: file.name, mime_type: file.mime } }
  }
}

/** The id of the file a message carries, or undefined. */
export function fileIdIn(body: Wire): string | undefined {
  for (const kind of ['document', 'photo', 'audio', 'video', 'voice', 'animation', 'sticker']) {
    const value = body[kind]
    const one: unknown = Array.isArray(value) ? value.at(-1) : value
    if (typeof one === 'object' && one !== null && 'file_id' in one) return String(one.file_id)
  }
  return undefined
}
