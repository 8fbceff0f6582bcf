import { type Fault, matches, type Where } from './fault.ts'

interface Arranged {
  /** How many calls it has met. */
  readonly hits: number
  lift(): void
}

export interface Faults {
  arrange(where: Where, fault: Fault): Arranged
  /** The fault this call meets, used up by one. */
  meet(method: string, chat: string | undefined): Fault | undefined
  clear(): void
}

interface Rule {
  readonly where: Where
  readonly fault: Fault
  left: number
  hits: number
}

/** No faults yet. */
export function openFaults(): Faults {
  const rules = new Set<Rule>()
  return {
    clear: () => rules.clear(),
    arrange(where, fault) {
      const rule: Rule = { where, fault, left: where.times ?? 1, hits: 0 }
      rules.add(rule)
      return {
        get hits() {
          return rule.hits
        },
        lift: () => void rules.delete(rule),
      }
    },
    meet(method, chat) {
      for (const rule of rules) {
        if (!matches(rule.where, method, chat)) continue
        rule.hits += 1
        rule.left -= 1
        if (rule.left <= 0) rules.delete(rule)
        return rule.fault
      }
      return undefined
    },
  }
}
