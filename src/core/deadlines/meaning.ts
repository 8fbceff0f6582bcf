import type { Text } from '../text.ts'
import type { Choice, Chosen, DeadlineRule } from './rule.ts'
import { deadlineRule } from './rules.ts'

/** What a rule comes to under the conditions told. */
export type Settled =
  /** The limit runs; the rule with its options' own term put in. */
  | { readonly kind: 'runs'; readonly rule: DeadlineRule }
  | { readonly kind: 'no_limit'; readonly why: Text }
  | { readonly kind: 'not_covered'; readonly why: Text }
  | { readonly kind: 'other_rule'; readonly rule: DeadlineRule; readonly why: Text }

/** Applies the options chosen, in order; what was not told is taken to be met. */
export function settled(rule: DeadlineRule, chosen: Chosen): Settled {
  let found = rule
  for (const [id, choice] of Object.entries(rule.choices ?? {})) {
    const means = isAsked(choice, chosen) ? choice.options[String(chosen[id])]?.means : undefined
    switch (means?.kind) {
      case undefined:
        continue
      case 'applies':
        found = { ...found, ...means.term }
        continue
      case 'other_rule': {
        const other = deadlineRule(means.rule)
        if (other) return { kind: 'other_rule', rule: other, why: means.why }
        continue
      }
      default:
        return means
    }
  }
  return { kind: 'runs', rule: found }
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
