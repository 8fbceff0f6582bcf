import { addDays, momentAt } from '../../calendar.ts'
import { keptRule } from '../../deadlines/meaning.ts'
import { deadlineRule } from '../../deadlines/rules.ts'
import { forQuestions } from '../../intake/catalogue.ts'
import type { Notice } from '../../outbox/notice.ts'
import type { Card } from '../card.ts'
import { button, homeButton, joinedBlocks, stacked } from '../card-parts.ts'
import { consentCard, missingToKeep } from '../consents.ts'
import type { Write } from '../ledger.ts'
import { type Outcome, show, write } from '../outcome.ts'
import type { Scene } from '../scene.ts'
import type { WatchedLimit } from './limit.ts'
import { resultOfDraft, type Worked } from './result.ts'
import { calendarCard } from './to-calendar.ts'
import { limitCard, limitName } from './watched.ts'

/** What a member does with a limit that was worked out. */
export async function deadlineAct(
  act: 'to_calendar' | 'remind' | 'remind_yes',
  draftId: string,
  scene: Scene,
): Promise<Outcome> {
  const draft = scene.person.drafts.find(({ id, purpose }) => id === draftId && purpose.kind === 'deadline')
  const result = draft && resultOfDraft(draft, scene)
  const rule = draft && deadlineRule(draft.formId)
  if (!rule || result?.kind !== 'worked_out') return show({ text: scene.say('conversation.draft_over') })
  if (act === 'to_calendar') return show(await calendarCard(draftId, result, scene))
  if (act === 'remind') return show(agreementCard(draftId, scene))
  return remind(keptRule(rule, draft.replies), result, scene)
}

/** In words what the reminder means: when, and that staff see the limit too. */
function agreementCard(draftId: string, { say }: Scene): Card {
  const yes = button(say('conversation.deadline.remind_yes'), {
    kind: 'draft',
    draftId,
    act: 'remind_yes',
    stepId: undefined,
  })
  const no = button(say('conversation.deadline.remind_no'), {
    kind: 'draft',
    draftId,
    act: 'resume',
    stepId: undefined,
  })
  return {
    heading: say('conversation.deadline.remind'),
    text: say('conversation.deadline.remind_sure', { days: REMIND_DAYS.join('·') }),
    buttons: stacked([yes, no]),
    personal: true,
  }
}

/** Days before the last one on which the member is reminded. */
export const REMIND_DAYS = [30, 14, 7, 3, 1] as const
const AT_CLOCK = '09:00'

async function remind(kept: string, { rule, from, deadline }: Worked, scene: Scene): Promise<Outcome> {
  const { world, say, member, now } = scene
  const missing = missingToKeep(scene)
  if (missing) return show(consentCard(missing, scene))
  const { lastDay } = deadline
  const own = await world.ledger.limitsOf(member.id)
  const already = own.find((one) => one.rule === kept && one.from === from)
  if (already) return show({ ...limitCard(already, scene), text: say('conversation.deadline.already') })
  const limit: WatchedLimit = {
    id: world.longId(),
    memberId: member.id,
    reference: undefined,
    rule: kept,
    jurisdiction: rule.jurisdiction,
    from,
    lastDay,
    reminds: true,
    since: now,
  }
  const notices = remindersOf(limit, scene)
  const writes: Write[] = [{ kind: 'watch_limit', limit }, ...notices.map((notice): Write => ({ kind: 'owe', notice }))]
  return write(writes, remindedCard(limit, notices.length, scene))
}

function remindedCard(limit: WatchedLimit, count: number, scene: Scene): Card {
  const { say, member, world } = scene
  const slots = { name: limitName(limit, scene), day: limit.lastDay, count }
  const counsel = forQuestions(world.catalogue)?.programme.id
  return {
    text: joinedBlocks(
      say(count > 0 ? 'conversation.deadline.reminded' : 'conversation.deadline.reminded_late', slots),
      member.phone === undefined ? say('conversation.deadline.no_contact') : undefined,
    ),
    buttons: stacked([
      button(say('conversation.deadline.limits'), { kind: 'place', place: 'limits', id: undefined }),
      button(say('conversation.person'), { kind: 'place', place: 'begin', id: counsel }),
      homeButton(say),
    ]),
    personal: true,
  }
}

/** The reminders still to come. */
function remindersOf({ id, lastDay, memberId = '' }: WatchedLimit, { world, now }: Scene): Notice[] {
  return REMIND_DAYS.map(
    (days): Notice => ({
      key: `limit:${id}:${days}`,
      to: { kind: 'member', memberId },
      body: { kind: 'limit_near', limitId: id, days },
      dueAt: momentAt(addDays(lastDay, -days), AT_CLOCK, world.settings.timeZone),
      urgent: false,
    }),
  ).filter(({ dueAt }) => dueAt > now)
}
