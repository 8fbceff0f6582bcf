import type { Text } from '../text.ts'
import type { Choice, Chosen, DeadlineRule, Term } from './rule.ts'
import { deadlineRule } from './rules.ts'

/** What a rule comes to under the conditions told. */
export type Settled =
  /** The limit runs; the rule with its options' own term put in. */
  | { readonly kind: 'runs'; readonly rule: DeadlineRule }
  | { readonly kind: 'no_limit'; readonly why: Text }
  | { readonly kind: 'not_covered'; readonly why: Text }
  | { readonly kind: 'other_rule'; readonly rule: DeadlineRule; readonly why: Text }

/** Applies the options chosen, in order; what was not told is taken to be met. Of one rule, only one condition's options have a term of their own. */
export function settled(rule: DeadlineRule, chosen: Chosen): Settled {
  let term: Partial<Term> = {}
  for (const [id, choice] of Object.entries(rule.choices ?? {})) {
    const means = isAsked(choice, chosen) ? choice.options[String(chosen[id])]?.means : undefined
    if (means?.kind === 'no_limit' || means?.kind === 'not_covered') return means
    const other = means?.kind === 'other_rule' ? deadlineRule(means.rule) : undefined
    if (means?.kind === 'other_rule' && other) return { kind: 'other_rule', rule: other, why: means.why }
    if (means?.kind === 'applies') term = means.term ?? term
  }
  return { kind: 'runs', rule: { ...rule, ...term } }
}

export const isAsked = ({ onlyIf = {} }: Choice, chosen: Chosen): boolean =>
  Object.entries(onlyIf).every(([id, options]) => options.includes(String(chosen[id])))

/** The options that a text names by itself. */
export function chosenIn(rule: DeadlineRule, text: string): Record<string, string> {
  const found = Object.entries(rule.choices ?? {}).flatMap(([id, { options }]) => {
    const told = Object.entries(options).find(([, option]) => option.told?.test(text))
    return told ? [[id, told[0]] as const] : []
  })
  return Object.fromEntries(found)
}

/** A rule with its options in one text, as it is kept: `kr-discrimination:kind=sex,going=over`. */
export function keptRule(rule: DeadlineRule, chosen: Chosen): string {
  const options = Object.keys(rule.choices ?? {}).flatMap((id) =>
    typeof chosen[id] === 'string' ? [`${id}=${chosen[id]}`] : [],
  )
  return options.length === 0 ? rule.id : `${rule.id}:${options.join(',')}`
}

/** The rule that a kept text names, with its term; undefined where there is none of that id any more. */
export function ruleKept(kept: string): DeadlineRule | undefined {
  const [id = '', options = ''] = kept.split(':')
  const rule = deadlineRule(id)
  const found = rule && settled(rule, Object.fromEntries(options.split(',').map((pair) => pair.split('='))))
  return found?.kind === 'runs' ? found.rule : rule
}
