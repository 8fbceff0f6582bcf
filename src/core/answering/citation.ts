import type { Day } from '../calendar.ts'
import type { Say } from '../wording.ts'
import type { Sources } from './find.ts'
import type { Article, ArticleId, Section } from './section.ts'

/** More citations than this say less: cite what decides. */
export const MAX_CITATIONS = 3

export interface CitationWish {
  readonly day: Day
  /** The question: decides which articles beside a section's first are worth a line. */
  readonly query: string
  /** A third only where it speaks to the question: another section's stands beside them. */
  readonly sparing?: boolean
}

/**
 * The articles behind a section: its first, which curators put there because it decides, then those that speak to the question.
 * An id that `statutes/` does not hold cannot be printed.
 */
export function citationsOf(
  section: Section,
  sources: Sources,
  { day, query, sparing = false }: CitationWish,
): Article[] {
  const [first, ...rest] = section.articles.flatMap((id: ArticleId) => sources.article(id, day) ?? [])
  if (!first) return []
  const wanted = rest
    .map((article, place) => ({ article, worth: speaksTo(query, article.heading) - place / 100 }))
    .sort((one, other) => other.worth - one.worth)
    .filter(({ worth }, place) => !sparing || place === 0 || worth >= 1)
  return [first, ...wanted.map(({ article }) => article)].slice(0, MAX_CITATIONS)
}

const PENALTY = /벌칙|벌금|처벌|징역|과태료|형사|벌\s?받/

/** Whether a question is about punishment; then the penal article decides. */
export const asksPenalty = (query: string): boolean => PENALTY.test(query)

/** Letter pairs that a heading shares with the question; a penal heading answers any question about punishment. */
function speaksTo(query: string, heading: string): number {
  if (asksPenalty(query) && asksPenalty(heading)) return 10
  const asked = query.replace(/[^가-힣]/g, '')
  return [...heading.replace(/[^가-힣]/g, '')].filter((char, at, all) => asked.includes(`${char}${all[at + 1] ?? '?'}`))
    .length
}

/** `근로기준법 제43조의7 (체불사업주의 출국금지)` */
export function citationLine(article: Article, say: Say): string {
  return say('answering.card.article', {
    law: article.law,
    article: articleNumber(article, say),
    heading: article.heading,
  })
}

export function articleNumber({ number }: Article, say: Say): string {
  const [main = number, branch] = number.split('의')
  return branch
    ? say('answering.card.article_branch', { number: main, branch })
    : say('answering.card.article_number', { number: main })
}
