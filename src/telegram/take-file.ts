import type { Heard } from '../core/conversation/incoming.ts'
import { download } from './download.ts'
import type { Face } from './face.ts'
import type { Announced } from './heard-in.ts'

type Taken = Extract<Heard, { kind: 'file' | 'file_refused' }>

/** Fetches an announced file and has it stored, before anybody decides about it. */
export async function takeFile({ api, conversation, mostBytes }: Face, announced: Announced): Promise<Taken> {
  if ((announced.size ?? 0) > mostBytes) return { kind: 'file_refused', why: 'file_too_large' }
  const fetched = await download(api, announced.fileId, mostBytes)
  if (fetched.kind === 'too_large') return { kind: 'file_refused', why: 'file_too_large' }
  const kept = await conversation.files.keep(fetched.bytes, announced.name)
  return kept.kind === 'kept'
    ? { kind: 'file', file: kept.file, caption: announced.caption }
    : { kind: 'file_refused', why: kept.why }
}
