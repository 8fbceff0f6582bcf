import type { Day } from '../calendar.ts'
import type { Jurisdiction, Locale } from '../text.ts'

/** An article of a law as knowledge files write it: `근로기준법#36`, `근로기준법 시행령#27의2`. */
export type ArticleId = string

/** What the knowledge base knows of an article: facts for a citation, never its text. */
export interface Article {
  readonly id: ArticleId
  /** The law's Korean name, `근로기준법`. */
  readonly law: string
  /** The law's own title where it is not Korean, `中华人民共和国劳动合同法`. */
  readonly chinese?: string
  /** `36`, `43의7`. */
  readonly number: string
  readonly heading: string
  /** The official page. */
  readonly url: string
  readonly jurisdiction: Jurisdiction
  readonly validFrom?: Day
  readonly validTo?: Day
}

/** An article as published, read in by the operator: its words, and from when they hold. */
export interface ArticleText {
  readonly article: Article
  readonly text: string
  readonly inForce: Day
}

/** The unit of search and citation: one question that curators answered. Form: `knowledge/README.md`. */
export interface Section {
  /** `kr/wages/unpaid#where-to-report` */
  readonly id: string
  readonly jurisdictions: readonly Jurisdiction[]
  readonly topic: string
  /** The file's title, the section's context. */
  readonly subject: string
  readonly title: string
  readonly keywords: readonly string[]
  /** Words for the people it is about, without spaces; a question without any of them is hardly about them. Empty: about everybody. */
  readonly people: readonly string[]
  /** Plain paragraphs, at most 700 characters; may hold slots such as `{{union_contact}}`. */
  readonly answer: string
  /** The answer's gist in other languages, where a translation exists. */
  readonly translated: Readonly<Partial<Record<Exclude<Locale, 'ko'>, string>>>
  readonly articles: readonly ArticleId[]
  readonly nextSteps: readonly string[]
  readonly exceptions: readonly string[]
  /** Questions as members type them. */
  readonly variants: readonly string[]
  readonly seeAlso: readonly string[]
  readonly programme?: string
  readonly calculator?: string
  readonly deadline?: string
  readonly validFrom?: Day
  readonly validTo?: Day
  readonly checkedOn: Day
  /** Files of the union's own (`DATA_DIR/knowledge`) stand before the shipped union sections. */
  readonly own: boolean
}
