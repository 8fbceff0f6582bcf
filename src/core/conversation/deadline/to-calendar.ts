import { articleNumber } from '../../answering/citation.ts'
import { inLocale } from '../../text.ts'
import type { Card } from '../card.ts'
import { button, homeButton, stacked } from '../card-parts.ts'
import type { Scene } from '../scene.ts'
import type { Worked } from './result.ts'

// Long enough before for gathering papers, and once more at the end.
const ALARM_DAYS = [14, 7, 1] as const

/** The last day as a file that any calendar takes. `id` tells the entry from others of this member. */
export async function calendarCard(id: string, { rule, from, deadline }: Worked, scene: Scene): Promise<Card> {
  const { world, say, locale, today, now } = scene
  const name = inLocale(rule.name, locale)
  const article = world.sources.article(rule.article, today)
  const bytes = await world.calendarFile({
    id: `${id}-${rule.id}`,
    day: deadline.lastDay,
    title: say('conversation.deadline.calendar_title', { name }),
    text: [
      inLocale(rule.what, locale),
      say('conversation.deadline.calendar_text', { words: inLocale(rule.words, locale), from }),
      inLocale(rule.how, locale),
      ...(article ? [`${article.law} ${articleNumber(article, say)}`] : []),
      ...(deadline.certain ? [] : [say('answering.deadline.uncertain')]),
    ].join('\n'),
    alarmDays: ALARM_DAYS,
    madeAt: now,
  })
  return {
    text: say('conversation.deadline.calendar_file'),
    handout: { name: `${rule.id}-${deadline.lastDay}.ics`, mime: 'text/calendar', bytes },
    buttons: stacked([
      button(say('conversation.deadline.limits'), { kind: 'place', place: 'limits', id: undefined }),
      homeButton(say),
    ]),
    personal: true,
  }
}
