import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Heard } from '../core/conversation/incoming.ts'
import type { Files } from '../core/conversation/ledger.ts'

export type Attached =
  | { readonly kind: 'heard'; readonly heard: Heard }
  | { readonly kind: 'absent' }
  /** It is there but cannot be read, or is a folder. */
  | { readonly kind: 'unreadable' }

/** Reads a file of this machine and has it stored. */
export async function attach(files: Files, path: string, mostBytes: number): Promise<Attached> {
  const about = await stat(path).catch((error: NodeJS.ErrnoException) => error.code)
  if (about === undefined || typeof about === 'string')
    return about === 'ENOENT' ? { kind: 'absent' } : { kind: 'unreadable' }
  if (!about.isFile()) return { kind: 'unreadable' }
  if (about.size > mostBytes) return heard({ kind: 'file_refused', why: 'file_too_large' })
  const bytes = await readFile(path).catch(() => undefined)
  return bytes ? keep(files, bytes, basename(path)) : { kind: 'unreadable' }
}

async function keep(files: Files, bytes: Uint8Array, name: string): Promise<Attached> {
  const kept = await files.keep(bytes, name)
  return heard(
    kept.kind === 'kept'
      ? { kind: 'file', file: kept.file, caption: undefined }
      : { kind: 'file_refused', why: kept.why },
  )
}

const heard = (what: Heard): Attached => ({ kind: 'heard', heard: what })
