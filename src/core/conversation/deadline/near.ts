import { daysBetween } from '../../calendar.ts'
import type { NoticeBody } from '../../outbox/notice.ts'
import type { Card } from '../card.ts'
import { button } from '../card-parts.ts'
import type { Scene } from '../scene.ts'

/** Neutral on the lock screen: what it is about appears after a tap. Undefined once the member stopped it, or it is over. */
export async function nearCard(
  { limitId }: NoticeBody & { kind: 'limit_near' },
  scene: Scene,
): Promise<Card | undefined> {
  const { world, say, today, member } = scene
  const limit = await world.ledger.limit(limitId)
  const left = limit ? daysBetween(today, limit.lastDay) : -1
  if (!limit?.reminds || limit.memberId !== member.id || left < 0) return undefined
  const look = button(say('notices.look'), { kind: 'place', place: 'limit', id: limitId })
  return { text: say(left === 0 ? 'notices.limit_today' : 'notices.limit_near', { left }), buttons: [[look]] }
}
