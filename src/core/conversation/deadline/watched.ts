import { daysBetween } from '../../calendar.ts'
import { ruleKept } from '../../deadlines/meaning.ts'
import { forQuestions } from '../../intake/catalogue.ts'
import { inLocale } from '../../text.ts'
import { articleButton } from '../article-card.ts'
import type { Card } from '../card.ts'
import { button, homeButton, joinedBlocks, stacked } from '../card-parts.ts'
import { type Outcome, show, write } from '../outcome.ts'
import type { Place } from '../press.ts'
import type { Scene } from '../scene.ts'
import type { WatchedLimit } from './limit.ts'
import { dayShown, resultText, workedOut } from './result.ts'
import { calendarCard } from './to-calendar.ts'

/** The limits that the member is reminded of. */
export async function limitsCard(scene: Scene): Promise<Card> {
  const { world, say, member } = scene
  const own = await world.ledger.limitsOf(member.id)
  const buttons = own.map((limit) =>
    button(`${limit.lastDay} · ${limitName(limit, scene)}`, { kind: 'place', place: 'limit', id: limit.id }),
  )
  return {
    heading: say('conversation.deadline.limits'),
    text: say(own.length > 0 ? 'conversation.deadline.limits_text' : 'conversation.deadline.limits_none'),
    buttons: stacked([
      ...buttons,
      button(say('conversation.deadline.menu'), { kind: 'place', place: 'deadlines', id: undefined }),
      homeButton(say),
    ]),
    personal: true,
  }
}

export function limitName({ rule }: Pick<WatchedLimit, 'rule'>, { locale, say }: Scene): string {
  const found = ruleKept(rule)
  return found ? inLocale(found.name, locale) : say('conversation.deadline.limit_of_old')
}

/** Opens one of the member's own limits, hands its calendar file out, or stops it. */
export async function goToLimit(
  place: Extract<Place, 'limit' | 'limit_calendar' | 'limit_stop'>,
  id: string,
  scene: Scene,
): Promise<Outcome> {
  const { world, say, member } = scene
  const limit = await world.ledger.limit(id)
  if (limit?.memberId !== member.id)
    return show({ text: say('conversation.deadline.limit_gone'), buttons: [[homeButton(say)]] })
  if (place === 'limit') return show(limitCard(limit, scene))
  if (place === 'limit_stop')
    return write([{ kind: 'unwatch_limit', id, memberId: member.id }], {
      text: say('conversation.deadline.stopped'),
      buttons: [[homeButton(say)]],
    })
  const rule = ruleKept(limit.rule)
  return show(
    rule ? await calendarCard(id, workedOut(rule, limit.from, scene), scene) : { text: say('conversation.gone') },
  )
}

/** A watched limit as its member reads it. The day is the one they were promised to be reminded of. */
export function limitCard(limit: WatchedLimit, scene: Scene): Card {
  const { say, today, world } = scene
  const rule = ruleKept(limit.rule)
  const to = (place: Place, label: string) => button(label, { kind: 'place', place, id: limit.id })
  const worked = rule && workedOut(rule, limit.from, scene)
  const article = rule && world.sources.article(rule.article, today)
  return {
    heading: limitName(limit, scene),
    text: worked
      ? resultText(worked, scene)
      : joinedBlocks(dayShown(limit.lastDay, say), String(daysBetween(today, limit.lastDay))),
    buttons: stacked([
      ...(worked ? [to('limit_calendar', say('conversation.deadline.to_calendar'))] : []),
      to('limit_stop', say('conversation.deadline.stop')),
      ...(article ? [articleButton(article, scene)] : []),
      button(say('conversation.person'), {
        kind: 'place',
        place: 'begin',
        id: forQuestions(world.catalogue)?.programme.id,
      }),
      homeButton(say),
    ]),
    personal: true,
  }
}
