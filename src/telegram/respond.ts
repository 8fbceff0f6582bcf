import type { Heard, Incoming, Response } from '../core/conversation/incoming.ts'
import { addressOf } from './address.ts'
import type { Face } from './face.ts'
import type { Said } from './said-in.ts'
import { takeFile } from './take-file.ts'

/** Hears one thing out: its file is stored, then the conversation decides. May be tried again: the key makes it count once. */
export async function respond(face: Face, said: Said): Promise<Response> {
  return face.conversation.receive(incoming(said, await heardOut(face, said)))
}

async function heardOut(face: Face, { heard, user, shared }: Said): Promise<Heard> {
  if (heard.kind === 'announced') return takeFile(face, heard)
  if (heard.kind === 'command' && heard.name === 'start' && !shared) {
    return face.continuations.take(user.id, heard.rest) ?? heard
  }
  return heard
}

const incoming = ({ updateId, user, shared }: Said, heard: Heard): Incoming => ({
  key: `telegram:${updateId}`,
  from: addressOf(user.id),
  name: [user.first_name, user.last_name].filter(Boolean).join(' ') || undefined,
  language: user.language_code,
  shared,
  heard,
})
