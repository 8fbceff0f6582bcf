import { articleCode } from '../core/answering/article-code.ts'
import type { FoundArticle, Query } from '../core/answering/find.ts'
import type { ArticleText, Section } from '../core/answering/section.ts'
import type { WithoutCourtesy } from './courtesy.ts'
import { coverageIn } from './coverage.ts'
import type { EntryTexts } from './entry-texts.ts'
import type { LegalWords } from './everyday.ts'
import { cachedIndex } from './index/cache.ts'
import type { PublishedArticle } from './knowledge/published.ts'
import { pageOf, type StatuteBook } from './knowledge/statutes.ts'
import { scoreEntries } from './score-entries.ts'
import type { Analyser } from './text/analyser.ts'
import { normalise } from './text/normalise.ts'

/** The articles that the operator read in: shown by their code, and searched where no section answers. */
export interface PublishedArticles {
  text(code: string): ArticleText | undefined
  find(query: Query): readonly FoundArticle[]
}

interface Setting {
  readonly articles: readonly PublishedArticle[]
  readonly book: StatuteBook
  readonly sections: readonly Section[]
  readonly analysers: readonly Analyser[]
  readonly withoutCourtesy: WithoutCourtesy
  readonly legalWords: LegalWords
  readonly cacheDir: string | undefined
}

export function publishedArticles(setting: Setting): PublishedArticles {
  const texts = setting.articles.flatMap((one) => articleTextOf(one, setting.book) ?? [])
  const byCode = new Map(texts.map((one) => [articleCode(one.article.id), one]))
  const treated = new Set(setting.sections.flatMap((section) => section.articles))
  const open = texts.filter(({ article }) => !treated.has(article.id))
  return { text: (code) => byCode.get(code), find: open.length === 0 ? () => [] : finderOver(open, setting) }
}

/** An index of their own: among the sections, the law's many words would change what each of theirs is worth. */
function finderOver(
  open: readonly ArticleText[],
  { analysers, withoutCourtesy, legalWords, cacheDir }: Setting,
): PublishedArticles['find'] {
  const index = cachedIndex(open.map(textsOf), analysers, cacheDir, 'articles-index.bin')
  return ({ text, jurisdiction, limit }) => {
    const asked = withoutCourtesy(normalise(text))
    const scores = scoreEntries(index, analysers, asked, legalWords(asked))
    const coverage = coverageIn({ index, analysers, legalWords }, asked)
    return open
      .map((found, number) => ({ found, score: scores[number] ?? 0, number }))
      .filter(({ found, score }) => score > 0 && found.article.jurisdiction === jurisdiction)
      .sort((one, other) => other.score - one.score)
      .slice(0, limit)
      .map(({ found, score, number }) => ({ found, score, coverage: coverage(number) }))
  }
}

const textsOf = ({ article, text }: ArticleText): EntryTexts => [
  [normalise(`${article.law} ${article.heading}`)],
  [],
  [normalise(text)],
]

/** Undefined where the knowledge base no longer lists the law. */
function articleTextOf(published: PublishedArticle, book: StatuteBook): ArticleText | undefined {
  const { lawId, number, heading, text, inForce } = published
  const statute = book.statutes.find(({ id }) => id === lawId)
  if (!statute) return undefined
  const { jurisdiction, chinese } = statute
  const article = {
    id: `${lawId}#${number}`,
    law: lawId,
    ...(chinese && { chinese }),
    number,
    heading,
    url: pageOf(statute, jurisdiction, number),
    jurisdiction,
  }
  return { article, text, inForce }
}
