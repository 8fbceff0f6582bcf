import { type Day, weekday } from '../../calendar.ts'
import { type Settled, settled } from '../../deadlines/meaning.ts'
import { type Deadline, deadlineFrom } from '../../deadlines/resolver.ts'
import type { DeadlineRule } from '../../deadlines/rule.ts'
import { deadlineRule } from '../../deadlines/rules.ts'
import type { Draft } from '../../intake/draft.ts'
import { inLocale } from '../../text.ts'
import { joinedBlocks } from '../card-parts.ts'
import type { Scene } from '../scene.ts'
import { dayIn } from './form.ts'

/** A limit with its last day. */
export interface Worked {
  readonly kind: 'worked_out'
  /** With the term of the options chosen. */
  readonly rule: DeadlineRule
  readonly from: Day
  readonly deadline: Deadline
}

export type Result = Worked | Exclude<Settled, { kind: 'runs' }>

/** What a draft of a rule comes to; undefined where the rule is gone or the day is still to be told. */
export function resultOfDraft(
  { formId, replies }: Pick<Draft, 'formId' | 'replies'>,
  scene: Scene,
): Result | undefined {
  const rule = deadlineRule(formId)
  const found = rule && settled(rule, replies)
  if (found?.kind !== 'runs') return found
  const from = rule && dayIn(rule, replies)
  return from === undefined ? undefined : workedOut(found.rule, from, scene)
}

export function workedOut(rule: DeadlineRule, from: Day, { today, world }: Scene): Worked {
  return {
    kind: 'worked_out',
    rule,
    from,
    deadline: deadlineFrom(rule, from, today, world.calendars[rule.jurisdiction]),
  }
}

/** The result as a member reads it. */
export function resultText(result: Result, { say, locale }: Scene): string {
  if (result.kind !== 'worked_out') return inLocale(result.why, locale)
  const { rule, deadline } = result
  const notes = (rule.notes ?? []).map((note) => `· ${inLocale(note, locale)}`)
  return joinedBlocks(
    lastDayText(result, { say, locale }),
    say('answering.deadline.counted', { words: inLocale(rule.words, locale) }),
    deadline.movedFrom && say('answering.deadline.moved', { day: deadline.movedFrom }),
    deadline.certain ? undefined : say('answering.deadline.uncertain'),
    `[${say('answering.card.to_do')}]\n${inLocale(rule.how, locale)}`,
    notes.length > 0 ? [`[${say('answering.card.depends')}]`, ...notes].join('\n') : undefined,
    `${say('answering.deadline.not_stopping')} ${say('answering.card.disclaimer')}`,
  )
}

/** `📅 …마지막 날\n2026-08-03 (월), 70일 남았어요.` */
function lastDayText({ rule, deadline }: Worked, { say, locale }: Pick<Scene, 'say' | 'locale'>): string {
  const { lastDay, daysLeft } = deadline
  const slots = { what: inLocale(rule.what, locale), day: dayShown(lastDay, say), left: daysLeft }
  if (daysLeft < 0) return say('conversation.deadline.over', slots)
  return say(daysLeft === 0 ? 'conversation.deadline.today' : 'conversation.deadline.last', slots)
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/** A day with its day of the week. */
export const dayShown = (day: Day, say: Scene['say']): string =>
  `${day} (${say(`conversation.weekday.${WEEKDAYS[weekday(day)] ?? 'sun'}`)})`
