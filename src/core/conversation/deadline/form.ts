import type { Day } from '../../calendar.ts'
import { isAsked, settled } from '../../deadlines/meaning.ts'
import type { Choice, DeadlineRule } from '../../deadlines/rule.ts'
import type { Form, Replies, Steps } from '../../intake/form.ts'
import { choice } from '../../intake/steps/choice.ts'
import { day } from '../../intake/steps/day.ts'
import type { Text } from '../../text.ts'

/** The dialog of a rule: its conditions, then the day that it counts from, as far as a limit runs. */
export function deadlineForm(rule: DeadlineRule): Form {
  const choices = Object.entries(rule.choices ?? {})
  const runs = (replies: Replies): boolean => settled(rule, replies).kind === 'runs'
  const conditions: Steps = Object.fromEntries(choices.map(([id, one]) => [id, choice(one.ask, labelsOf(one))]))
  const days = daySteps(rule)
  return {
    id: rule.id,
    edition: 1,
    steps: { ...conditions, ...Object.fromEntries(days.map(([id, ask]) => [id, dayStep(ask, rule)])) },
    onlyIf: Object.fromEntries([
      ...choices.map(([id, one]) => [id, (replies: Replies) => isAsked(one, replies) && runs(replies)] as const),
      ...days.map(([id, ask]) => [id, (replies: Replies) => asksFor(rule, replies) === ask] as const),
    ]),
  }
}

const labelsOf = ({ options }: Choice): Readonly<Record<string, Text>> =>
  Object.fromEntries(Object.entries(options).map(([id, { label }]) => [id, label]))

const HINT: Text = {
  ko: '예: 2026-05-02, 5월 2일, 어제',
  en: 'For example 2026-05-02, or yesterday',
  zh: '例如：2026-05-02、5月2日、昨天',
}

const dayStep = (ask: Text, { mayCome }: DeadlineRule) => day(ask, { when: mayCome ? 'any' : 'past', hint: HINT })

const asksFor = (rule: DeadlineRule, replies: Replies): Text | undefined => {
  const found = settled(rule, replies)
  return found.kind === 'runs' ? found.rule.asksDay : undefined
}

/** The questions for the day: the rule's own, and those of options that count from another one. */
function daySteps(rule: DeadlineRule): readonly (readonly [id: string, ask: Text])[] {
  const options = Object.values(rule.choices ?? {}).flatMap((one) => Object.values(one.options))
  const asked = options.flatMap(({ means }) => (means.kind === 'applies' ? (means.term?.asksDay ?? []) : []))
  return [...new Set([rule.asksDay, ...asked])].map((ask, at) => [`from${at === 0 ? '' : at}`, ask])
}

/** The id of the step that asks for the day under these replies; undefined where no limit runs. */
export function dayStepIn(rule: DeadlineRule, replies: Replies): string | undefined {
  const wanted = asksFor(rule, replies)
  return daySteps(rule).find(([, ask]) => ask === wanted)?.[0]
}

export function dayIn(rule: DeadlineRule, replies: Replies): Day | undefined {
  const value = replies[dayStepIn(rule, replies) ?? '']
  return typeof value === 'string' ? value : undefined
}
