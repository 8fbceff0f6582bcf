import type { Day } from '../calendar.ts'
import { chosenIn, settled } from '../deadlines/meaning.ts'
import { type Deadline, deadlineFrom } from '../deadlines/resolver.ts'
import type { DeadlineRule } from '../deadlines/rule.ts'
import { deadlineRule } from '../deadlines/rules.ts'
import { inLocale, type Locale, type Text } from '../text.ts'
import type { Say } from '../wording.ts'
import type { DeadlinePorts, SaidDeadline } from './deadline-ports.ts'
import type { Section } from './section.ts'
import type { AnswerPorts, Work } from './work.ts'

/** A rule on the day that a question told. */
export interface DatedDeadline {
  readonly rule: DeadlineRule
  readonly from: Day
  readonly deadline: Deadline
  /** The question told none of the conditions that it depends on. */
  readonly assumed: boolean
}

/** What a question makes of a rule. */
export type FoundDeadline =
  | { readonly kind: 'dated'; readonly dated: DatedDeadline }
  | { readonly kind: 'undated'; readonly rule: DeadlineRule }
  | { readonly kind: 'why'; readonly why: Text; readonly rule: DeadlineRule }

export function findDeadline(rule: DeadlineRule, text: string, today: Day, ports?: DeadlinePorts): FoundDeadline {
  const chosen = chosenIn(rule, text)
  const found = settled(rule, chosen)
  if (found.kind === 'no_limit' || found.kind === 'not_covered') return { kind: 'why', why: found.why, rule }
  const from = ports?.dayTold(text, today, found.rule.clue)
  if (!ports || from === undefined) return { kind: 'undated', rule: found.rule }
  const deadline = deadlineFrom(found.rule, from, today, ports.calendars[found.rule.jurisdiction])
  return { kind: 'dated', dated: { rule: found.rule, from, deadline, assumed: Object.keys(chosen).length === 0 } }
}

// The last paragraph of a curated answer, in the curator's own words for this very claim.
const OWN = /(?:^|\n\n)((?:\S+ )?(?:신청|신고) 기한: [^\n]*)$/u

/** A section's answer apart from its curator's line on the limit. */
export function withoutLimit(answer: string): { readonly direct: string; readonly own: string | undefined } {
  const own = OWN.exec(answer)
  return { direct: own ? answer.slice(0, own.index) : answer, own: own?.[1] }
}

/** The limit that runs for what a section answers, in one fixed line; undefined where none does. */
export function deadlineSaid(
  section: Section,
  { query, question }: Pick<Work, 'query' | 'question'>,
  { say, deadlines }: Pick<AnswerPorts, 'say' | 'deadlines'>,
): SaidDeadline | undefined {
  const rule = section.deadline === undefined ? undefined : deadlineRule(section.deadline)
  if (!rule) return undefined
  const found = findDeadline(rule, query, question.askedOn, deadlines)
  const { own } = withoutLimit(section.answer)
  const voice = { say, locale: question.locale }
  // A claim of another kind has its own term: the curator's line is not about that.
  return { rule: rule.id, line: lineOf(found, ruleOf(found).id === rule.id ? own : undefined, voice) }
}

interface Voice {
  readonly say: Say
  readonly locale: Locale
}

const ruleOf = (found: FoundDeadline): DeadlineRule => (found.kind === 'dated' ? found.dated.rule : found.rule)

function lineOf(found: FoundDeadline, own: string | undefined, { say, locale }: Voice): string {
  if (found.kind === 'why') return say('answering.deadline.line', { words: inLocale(found.why, locale) })
  const words = own ?? say('answering.deadline.words', { words: inLocale(ruleOf(found).words, locale) })
  if (found.kind === 'undated') return say('answering.deadline.line', { words })
  return say('answering.deadline.line', { words: `${dayPart(found.dated, { say, locale })} ${words}` })
}

/** `5명 이상 사업장이라면 2026-08-03까지, 70일 남았어요.` */
export function dayPart({ rule, from, deadline, assumed }: DatedDeadline, { say, locale }: Voice): string {
  const { lastDay, daysLeft } = deadline
  const condition = assumed && rule.assumes ? `${inLocale(rule.assumes, locale)} ` : ''
  const slots = { day: lastDay, left: daysLeft, from }
  if (daysLeft < 0) return condition + say('answering.deadline.over', slots)
  return condition + say(daysLeft === 0 ? 'answering.deadline.today' : 'answering.deadline.until', slots)
}
