import { extname } from 'node:path'
import { mimeOf } from './mimes.ts'

export type FileKind = 'document' | 'photo' | 'audio' | 'video' | 'voice' | 'animation' | 'sticker'

/** A file the server holds. */
export interface StoredFile {
  readonly id: string
  readonly uniqueId: string
  /** As in `GET /file/bot<token>/<path>`. */
  readonly path: string
  readonly kind: FileKind
  readonly name: string
  readonly mime: string
  readonly bytes: Buffer
}

export interface Files {
  add(kind: FileKind, bytes: Uint8Array, name: string, mime?: string): StoredFile
  byId(id: string): StoredFile | undefined
  byPath(path: string): StoredFile | undefined
}

/** An empty store of files. */
export function openFiles(): Files {
  const byId = new Map<string, StoredFile>()
  const byPath = new Map<string, StoredFile>()
  return {
    byId: (id) => byId.get(id),
    byPath: (path) => byPath.get(path),
    add(kind, bytes, name, mime) {
      const number = byId.size
      const extension = extname(name)
      const file: StoredFile = {
        // As long as real ids are, so that a column too short for them shows.
        id: `BQACAgUAAxkBAAI${String(number).padStart(8, '0')}AAHloopbackFileIdOfTheUsualLengthXxXxXxXxXx4BAAIg`,
        uniqueId: `AgAD${String(number).padStart(8, '0')}`,
        path: `${kind}s/file_${number}${extension}`,
        kind,
        name,
        mime: mime ?? mimeOf(extension),
        bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      }
      byId.set(file.id, file)
      byPath.set(file.path, file)
      return file
    },
  }
}
