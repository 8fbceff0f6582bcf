import { deadlineRule } from '../deadlines/rules.ts'
import { inLocale } from '../text.ts'
import { citationLine, citationsOf, MAX_CITATIONS } from './citation.ts'
import { pointer } from './compose.ts'
import { type DatedDeadline, dayPart, deadlineSaid, type FoundDeadline, findDeadline } from './deadline-line.ts'
import type { Article, Section } from './section.ts'
import type { AnswerPorts, Ending, Work } from './work.ts'

const ASKS =
  /언제까지|기한|마감|시효|며칠\s?(?:안|이내|남)|몇\s?(?:달|개월|일|년)\s?(?:안|이내|남)|늦었|늦은|지났|지나면|아직.{0,10}(?:돼요|되나|가능|신청|할\s?수|안\s?늦)|until when|deadline|多久|期限|截止/iu

/** The last day as an answer of its own, to a question about the limit that tells the day it counts from; undefined for any other. */
export function deadlineEnding(decided: Section | undefined, work: Work, ports: AnswerPorts): Ending | undefined {
  if (!ports.deadlines || !ASKS.test(work.query)) return undefined
  for (const section of [...(decided ? [decided] : []), ...aboutTheSame(work, ports)]) {
    const found = datedBy(section, work, ports)
    if (found?.kind === 'dated') return endingOf(found.dated, section, work, ports)
  }
  return undefined
}

// "5월 2일" draws the search to the first of May.
const DAYS = /(?:\d{2,4}\s*[년./-]\s*)?\d{1,2}\s*[월./-]\s*\d{1,2}\s*일?(?:에|부터|날)?/gu
const CONSIDERED = 3

const aboutTheSame = ({ query, jurisdiction, day }: Work, { sources }: AnswerPorts): Section[] =>
  sources
    .find({ text: query.replaceAll(DAYS, ' '), jurisdiction, day, limit: CONSIDERED })
    .flatMap(({ entry }) => (entry.kind === 'section' ? [entry.section] : []))

function datedBy(section: Section, { query, question }: Work, { deadlines }: AnswerPorts): FoundDeadline | undefined {
  const rule = section.deadline === undefined ? undefined : deadlineRule(section.deadline)
  return rule && findDeadline(rule, query, question.askedOn, deadlines)
}

function endingOf(dated: DatedDeadline, section: Section, work: Work, ports: AnswerPorts): Ending {
  const { locale } = work.question
  const articles = articlesOf(dated, section, work, ports)
  return {
    outcome: 'deadline_offered',
    heading: inLocale(dated.rule.name, locale),
    text: textOf(dated, articles, work, ports),
    citations: articles,
    sections: [section.id],
    related: [pointer(section)],
    programme: section.programme,
    deadline: deadlineSaid(section, work, ports),
    consult: true,
  }
}

/** The article that sets the limit, then those of the section. */
function articlesOf(
  { rule }: DatedDeadline,
  section: Section,
  { day, query }: Work,
  { sources }: AnswerPorts,
): Article[] {
  const own = sources.article(rule.article, day)
  const others = citationsOf(section, sources, { day, query }).filter(({ id }) => id !== own?.id)
  return [...(own ? [own] : []), ...others].slice(0, MAX_CITATIONS)
}

function textOf(dated: DatedDeadline, articles: readonly Article[], { question }: Work, { say }: AnswerPorts): string {
  const { rule, deadline } = dated
  const { locale } = question
  const notes = (rule.notes ?? []).map((note) => `· ${inLocale(note, locale)}`)
  return [
    say('answering.deadline.line', { words: dayPart(dated, { say, locale }) }),
    say('answering.deadline.counted', { words: inLocale(rule.words, locale) }),
    deadline.movedFrom && say('answering.deadline.moved', { day: deadline.movedFrom }),
    deadline.certain ? undefined : say('answering.deadline.uncertain'),
    block(say('answering.card.to_do'), [inLocale(rule.how, locale)]),
    block(say('answering.card.depends'), notes),
    block(
      say('answering.card.basis'),
      articles.map((article) => `· ${citationLine(article, say)}`),
    ),
    `${say('answering.deadline.not_stopping')} ${say('answering.card.disclaimer')}`,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join('\n\n')
}

const block = (heading: string, lines: readonly string[]): string | undefined =>
  lines.length > 0 ? [`[${heading}]`, ...lines].join('\n') : undefined
