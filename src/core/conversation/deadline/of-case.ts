import { deadlineFrom } from '../../deadlines/resolver.ts'
import { deadlineRule } from '../../deadlines/rules.ts'
import type { Replies } from '../../intake/form.ts'
import type { Programme } from '../../intake/programme.ts'
import type { Write } from '../ledger.ts'
import type { Scene } from '../scene.ts'

/** The limit at stake in a submission: staff see it come near. It goes in behind the case that it names. */
export function limitOfCase(programme: Programme, replies: Replies, reference: string, scene: Scene): Write[] {
  const { jurisdiction, world, today, now } = scene
  const limit = programme.limitOf?.(replies, jurisdiction)
  const rule = limit && deadlineRule(limit.rule)
  if (!limit || !rule) return []
  const { lastDay } = deadlineFrom(rule, limit.from, today, world.calendars[rule.jurisdiction])
  const watched = {
    id: world.longId(),
    memberId: undefined,
    reference,
    rule: rule.id,
    jurisdiction,
    from: limit.from,
    lastDay,
    reminds: false,
    since: now,
  }
  return [{ kind: 'watch_limit', limit: watched }]
}
