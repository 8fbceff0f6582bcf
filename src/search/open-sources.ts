import type { Entry, Offer, Sources } from '../core/answering/find.ts'
import { learnRefusals, type Resembles } from '../core/answering/resemblance.ts'
import type { Section } from '../core/answering/section.ts'
import type { Jurisdiction } from '../core/text.ts'
import { withoutCourtesy } from './courtesy.ts'
import { entryTexts } from './entry-texts.ts'
import { legalWords } from './everyday.ts'
import { findEntries } from './find-entries.ts'
import { cachedIndex } from './index/cache.ts'
import { refuseMistakes } from './knowledge/mistake.ts'
import { findNamedArticle } from './knowledge/named-article.ts'
import type { PublishedArticle } from './knowledge/published.ts'
import { type Knowledge, readKnowledge } from './knowledge/read-knowledge.ts'
import { type Facts, withFacts } from './knowledge/slots.ts'
import { statuteBook } from './knowledge/statutes.ts'
import { publishedArticles } from './published-articles.ts'
import { remembered } from './remembered.ts'
import { successorsIn } from './successors.ts'
import type { Analyser } from './text/analyser.ts'
import { cb2x, cb3x } from './text/bigrams.ts'
import { wsj } from './text/eojeol.ts'
import { garu } from './text/garu.ts'
import { lex } from './text/lexicon.ts'
import { loadSplitter } from './text/morphemes.ts'

export interface SourcesSetting {
  readonly knowledgeDir: string
  /** `DATA_DIR/knowledge`: the union's own rules in the same form; may be absent. */
  readonly ownKnowledgeDir?: string
  /** Where the index is kept for the next start. */
  readonly cacheDir?: string
  readonly offers: readonly Offer[]
  readonly facts: Facts
  /** Statute texts that the operator read in. */
  readonly published?: readonly PublishedArticle[]
  /** Members' questions that curators gave to sections. */
  readonly variants?: readonly { readonly sectionId: string; readonly text: string }[]
}

/** … with all that can be found. */
export type OpenedSources = Sources & { readonly entries: readonly Entry[] }

/** Opens the knowledge base for searching; throws one error that lists every mistake in its files. */
export async function openSources(setting: SourcesSetting): Promise<OpenedSources> {
  const knowledge = readKnowledge(setting.knowledgeDir, setting.ownKnowledgeDir)
  refuseMistakes(knowledge.mistakes)
  const book = statuteBook(knowledge.statutes)
  const sections = knowledge.sections.map((written) =>
    withFacts(withVariants(written.section, setting.variants ?? []), setting.facts),
  )
  const entries = entriesOf(sections, setting.offers, knowledge)
  const keywords = new Map(knowledge.remarks.map((remark) => [remark.id, remark.keywords]))
  const texts = entries.map((entry) =>
    entryTexts(entry, book, entry.kind === 'remark' ? keywords.get(entry.remark.id) : []),
  )
  const analysers = await loadAnalysers(texts.flatMap(([heads, variants]) => [...heads, ...variants]))
  const searchable = {
    entries,
    index: cachedIndex(texts, analysers, setting.cacheDir),
    analysers,
    withoutCourtesy: withoutCourtesy(knowledge.courtesy),
    legalWords: legalWords(knowledge.everyday),
  }
  const published = publishedArticles({
    articles: setting.published ?? [],
    book,
    sections,
    analysers,
    withoutCourtesy: searchable.withoutCourtesy,
    legalWords: searchable.legalWords,
    cacheDir: setting.cacheDir,
  })
  const byId = new Map(sections.map((section) => [section.id, section]))
  return {
    entries,
    find: remembered((query) => findEntries(searchable, query)),
    section: (id) => byId.get(id),
    successor: successorsIn(sections),
    article: book.article,
    articleText: published.text,
    ...resemblesIn(knowledge, sections, setting.offers),
    findArticles: published.find,
    namedArticle: (text, jurisdiction, day) => findNamedArticle(book, text, jurisdiction, day),
    topics: (jurisdiction) => topicsOf(sections, jurisdiction),
  }
}

const entriesOf = (sections: readonly Section[], offers: readonly Offer[], { remarks }: Knowledge): Entry[] => [
  ...sections.map((section): Entry => ({ kind: 'section', section })),
  ...offers.map((offer): Entry => ({ kind: 'offer', offer })),
  ...remarks.map(({ keywords: _, ...remark }): Entry => ({ kind: 'remark', remark })),
]

function withVariants(section: Section, added: NonNullable<SourcesSetting['variants']>): Section {
  const own = added.filter(({ sectionId }) => sectionId === section.id).map(({ text }) => text)
  return own.length === 0 ? section : { ...section, variants: [...section.variants, ...own] }
}

function resemblesIn(
  { refusals }: Knowledge,
  sections: readonly Section[],
  offers: readonly Offer[],
): Pick<Sources, 'resembles'> {
  if (refusals.length === 0) return {}
  const honest = [
    ...sections.flatMap(({ title, variants }) => [title, ...variants]),
    ...offers.flatMap(({ name, aliases }) => [name, ...aliases]),
  ]
  // Learned with the first question: a process that starts to answer nothing, for an export, need not wait for it.
  let learned: Resembles | undefined
  return { resembles: (text) => (learned ??= learnRefusals(refusals, honest))(text) }
}

/** The analysers in use; `texts` are what a lexicon is made of where no morphemes can be had. */
export async function loadAnalysers(texts: readonly string[]): Promise<Analyser[]> {
  const splitter = await loadSplitter()
  return [cb2x, cb3x, wsj, splitter ? garu(splitter) : lex(texts)]
}

function topicsOf(sections: readonly Section[], jurisdiction: Jurisdiction): { topic: string; sections: Section[] }[] {
  const topics = new Map<string, Section[]>()
  for (const section of sections) {
    if (!section.jurisdictions.includes(jurisdiction)) continue
    topics.set(section.topic, [...(topics.get(section.topic) ?? []), section])
  }
  return [...topics].map(([topic, within]) => ({ topic, sections: within }))
}
