import type { Update } from 'telegraf/types'
import { addressOf } from './address.ts'
import { attend, showingFor } from './attend.ts'
import { call } from './call.ts'
import type { Face, Me } from './face.ts'
import type { JobEnd, Lanes } from './lanes.ts'
import { type Said, saidIn } from './said-in.ts'
import { showCard } from './show-card.ts'

export interface Taking {
  readonly face: Face
  readonly me: Me
  readonly lanes: Lanes
  /** Whether a life may be in danger: such words wait for nothing. */
  readonly isCrisis: (text: string) => boolean
  /** Albums of which a photo was taken already. */
  readonly albums: Set<string>
}

const MANY = 1000

/** Deals with one update in its member's lane; `left` is for the platform to deliver again. */
export async function takeUpdate(taking: Taking, update: Update): Promise<JobEnd> {
  const { face, me, lanes } = taking
  if ('my_chat_member' in update) return noteAccess(face, update)
  const said = saidIn(update, me)
  if (!said) return ignore(face, update)
  if (said.queryId !== undefined) answerPress(face, said.queryId)
  return lanes.enter(said.user.id, {
    cost: costOf(taking, said),
    urgent: isUrgent(taking, said),
    run: () => attend(face, said),
    slowed: () => void tellSlowed(face, said),
  })
}

// Not awaited: it only stops the button from spinning, and an old press can no longer be answered.
const answerPress = ({ api }: Face, callback_query_id: string): void =>
  void call(api, 'answerCallbackQuery', { callback_query_id }).catch(() => undefined)

function ignore({ log, metrics }: Face, { update_id }: Update): JobEnd {
  metrics.update('other', 'ignored', 0)
  log.debug({ update: update_id, outcome: 'ignored' }, 'update')
  return 'done'
}

/** Private chats only: whoever blocks the bot cannot be reached. */
function noteAccess({ reports, log }: Face, { update_id, my_chat_member: change }: Update.MyChatMemberUpdate): JobEnd {
  const status = change.new_chat_member.status
  log.info({ update: update_id, kind: 'access', outcome: status }, 'update')
  if (change.chat.type !== 'private') return 'done'
  if (status === 'kicked') reports.blocked(addressOf(change.chat.id))
  if (status === 'member') reports.unblocked(addressOf(change.chat.id))
  return 'done'
}

function isUrgent({ isCrisis }: Taking, { heard }: Said): boolean {
  if (heard.kind === 'text') return isCrisis(heard.text)
  return heard.kind === 'announced' && heard.caption !== undefined && isCrisis(heard.caption)
}

// Presses come faster than messages without any haste; photos of one album are one message.
function costOf({ albums }: Taking, { queryId, albumId }: Said): number {
  if (queryId !== undefined) return 0.5
  if (albumId === undefined) return 1
  if (albums.has(albumId)) return 0
  if (albums.size > MANY) albums.clear()
  albums.add(albumId)
  return 1
}

async function tellSlowed(face: Face, said: Said): Promise<void> {
  const showing = showingFor(face, said)
  if (!said.shared) await showCard(showing, said.place, { text: showing.say('conversation.slow_down') })
}
