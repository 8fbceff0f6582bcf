import { CN } from './cn.ts'
import { KR_INSURANCE } from './kr-insurance.ts'
import { KR_PAY } from './kr-pay.ts'
import { KR_WORK } from './kr-work.ts'
import type { DeadlineRule } from './rule.ts'

/** Every rule, in the order of its menu. */
export const DEADLINE_RULES: readonly DeadlineRule[] = [...KR_WORK, ...KR_PAY, ...KR_INSURANCE, ...CN]

const BY_ID: ReadonlyMap<string, DeadlineRule> = new Map(DEADLINE_RULES.map((rule) => [rule.id, rule]))

export const deadlineRule = (id: string): DeadlineRule | undefined => BY_ID.get(id)
