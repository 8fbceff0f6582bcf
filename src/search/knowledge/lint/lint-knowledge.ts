import type { Mistake } from '../mistake.ts'
import type { Knowledge } from '../read-knowledge.ts'
import { statuteBook } from '../statutes.ts'
import { checkedOnRule, seeAlsoRule } from './file-rules.ts'
import type { LintSetting } from './rule.ts'
import { answerRule, citationRule, idRule, offerRule, slotRule, validityRule } from './section-rules.ts'
import { variantRule } from './variant-rule.ts'

/** Every mistake in the knowledge files: those that keep a file from being read, and those against a rule of `knowledge/README.md`. */
export function lintKnowledge(knowledge: Knowledge, setting: LintSetting): Mistake[] {
  const rules = [
    idRule(knowledge),
    citationRule(statuteBook(knowledge.statutes)),
    answerRule,
    variantRule(knowledge),
    validityRule,
    offerRule(setting),
    slotRule,
    seeAlsoRule(knowledge),
    checkedOnRule(knowledge, setting),
  ]
  return [...knowledge.mistakes, ...knowledge.sections.flatMap((written) => rules.flatMap((rule) => rule(written)))]
}
