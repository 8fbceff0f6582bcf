import type { Day } from '../calendar.ts'
import type { Jurisdiction } from '../text.ts'
import type { Resembles } from './resemblance.ts'
import type { Article, ArticleId, ArticleText, Section } from './section.ts'

/** Something else than a section that words can lead to; `main` hands these to search. */
export interface Offer {
  readonly kind: 'programme' | 'calculator'
  readonly id: string
  readonly jurisdictions: readonly Jurisdiction[]
  readonly name: string
  readonly intro: string
  /** Other words people use for it. */
  readonly aliases: readonly string[]
}

/** Curated endings that are not law: greetings and thanks, and subjects that belong to someone else (tax, visas, code). */
export interface Remark {
  readonly kind: 'small_talk' | 'elsewhere'
  readonly id: string
  /** What the bot says, Korean. */
  readonly reply: string
  readonly variants: readonly string[]
}

export type Entry =
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'offer'; readonly offer: Offer }
  | { readonly kind: 'remark'; readonly remark: Remark }

export interface Finding {
  readonly entry: Entry
  /** Sum over the analysers, each score divided by the query's own maximum: 0 to about 3 × (k1 + 1). */
  readonly score: number
  /** Share of the question's content words, by weight, that occur in the entry: 0 to 1. Tells "related" from "answers this". */
  readonly coverage: number
}

export interface FoundArticle {
  readonly found: ArticleText
  readonly score: number
  readonly coverage: number
}

export interface Query {
  readonly text: string
  readonly jurisdiction: Jurisdiction
  /** The day asked about: chooses between versions of a rule. */
  readonly day: Day
  readonly limit: number
}

/** What answering needs of search. Synchronous: everything is in memory. */
export interface Sources {
  /** Best first; one entry at most once; sections not valid on the day or in the jurisdiction are left out. */
  find(query: Query): readonly Finding[]
  section(id: string): Section | undefined
  /** The section that takes this one's place when its rule changes; undefined where no change is known. */
  successor(section: Section): Section | undefined
  /** The article as of that day, or undefined when it is not in `knowledge/statutes`. */
  article(id: ArticleId, day: Day): Article | undefined
  /** "노동법 9조", "근기법 36조": the article named outright, if the text is little more than that. */
  namedArticle(text: string, jurisdiction: Jurisdiction, day: Day): Article | undefined
  /** The published words of an article by its code (`article-code.ts`); undefined where the operator read none in. */
  articleText(code: string): ArticleText | undefined
  /** Articles that no section treats, best first; empty where none were read in. */
  findArticles(query: Query): readonly FoundArticle[]
  /** How like a text is to the requests that curators wrote down as refused; absent where there are no examples. */
  readonly resembles?: Resembles
  /** The topics there are for a jurisdiction with their sections, for browsing. */
  topics(jurisdiction: Jurisdiction): readonly { readonly topic: string; readonly sections: readonly Section[] }[]
}
