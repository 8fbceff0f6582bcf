import type { Response } from '../core/conversation/incoming.ts'
import { addressOf } from './address.ts'
import { HOME, privateLink } from './continuations.ts'
import type { Face } from './face.ts'
import type { JobEnd } from './lanes.ts'
import { localeMeant } from './locale-meant.ts'
import { patiently, type Shown, waited } from './patiently.ts'
import { respond } from './respond.ts'
import type { Said } from './said-in.ts'
import { type Showing, showCards } from './show-cards.ts'

// Seconds before each further try of an update that failed by our own fault.
const RETRIES = [0.2, 0.6, 2]

/** Deals with one thing said: hears it out, shows the answer, writes one line to the log. Never rejects. */
export async function attend(face: Face, said: Said): Promise<JobEnd> {
  const began = performance.now()
  const tried = await tryRespond(face, said)
  if (tried.kind === 'left') return 'left'
  const outcome =
    tried.kind === 'failed' ? await apologise(face, said, tried.error) : await show(face, said, tried.response)
  const millis = Math.round(performance.now() - began)
  face.metrics.update(said.heard.kind, outcome, millis)
  face.log.info({ update: said.updateId, kind: said.heard.kind, millis, outcome }, 'update')
  return 'done'
}

type Tried =
  | { readonly kind: 'responded'; readonly response: Response }
  | { readonly kind: 'failed'; readonly error: unknown }
  /** We are stopping: the platform delivers it again. */
  | { readonly kind: 'left' }

async function tryRespond(face: Face, said: Said, retries: readonly number[] = RETRIES): Promise<Tried> {
  try {
    return { kind: 'responded', response: await respond(face, said) }
  } catch (error) {
    const [pause, ...rest] = retries
    if (pause === undefined) return { kind: 'failed', error }
    if (!(await waited(pause, face.stopping))) return { kind: 'left' }
    return tryRespond(face, said, rest)
  }
}

async function show(face: Face, said: Said, { cards, pendingQuestion }: Response): Promise<string> {
  if (said.heard.kind === 'phone') face.askedContact.add(said.place.chatId)
  const shown = await showCards(showingFor(face, said), said.place, cards)
  if (shown.kind !== 'sent') return report(face, said, shown)
  if (pendingQuestion !== undefined && shown.messageId !== undefined) {
    await remember(face, pendingQuestion, String(shown.messageId))
  }
  return 'answered'
}

// Without the id the checked answer comes as a new message: worth a line, not an apology.
const remember = ({ conversation, log }: Face, questionId: string, messageId: string): Promise<void> =>
  conversation.shown(questionId, messageId).catch((err: unknown) => log.warn({ err }, 'shown message not recorded'))

function report({ reports }: Face, { user, shared }: Said, shown: Exclude<Shown, { kind: 'sent' }>): string {
  if (shared) return `group_${shown.kind}`
  if (shown.kind === 'blocked') reports.blocked(addressOf(user.id))
  else reports.unsent(addressOf(user.id), shown.kind === 'wait' ? 'retry_after' : shown.why)
  return shown.kind === 'blocked' ? 'blocked' : 'unsent'
}

async function apologise(face: Face, said: Said, err: unknown): Promise<string> {
  face.log.error({ update: said.updateId, kind: said.heard.kind, err }, 'update failed')
  const showing = showingFor(face, said)
  const card = await face.conversation
    .fault(addressOf(said.user.id))
    .catch(() => ({ text: showing.say('conversation.fault') }))
  await showCards(showing, said.place, [card])
  return 'failed'
}

export const showingFor = (face: Face, said: Said): Showing => ({
  api: face.api,
  attempt: patiently(face.stopping),
  say: face.voices(localeMeant(said.user.language_code)),
  askedContact: face.askedContact,
  privately: () => linkBack(face, said),
})

function linkBack({ me, continuations }: Face, { user, heard }: Said): string | undefined {
  if (!me) return undefined
  // A file is fetched again from where it was sent; everything else is said again in private.
  const payload = heard.kind === 'announced' ? HOME : continuations.keep(user.id, heard)
  return privateLink(me.username, payload)
}
