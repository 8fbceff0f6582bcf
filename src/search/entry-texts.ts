import type { Entry } from '../core/answering/find.ts'
import type { FieldTexts } from './index/build.ts'
import type { StatuteBook } from './knowledge/statutes.ts'
import { normalise } from './text/normalise.ts'

/** An entry as the index sees it: [title and keywords, variants, body], normalised. */
export type EntryTexts = readonly [heads: FieldTexts, variants: FieldTexts, body: FieldTexts]

export function entryTexts(entry: Entry, book: StatuteBook, keywords: readonly string[] = []): EntryTexts {
  const [heads, variants, body] = rawTexts(entry, book)
  const clean = (texts: readonly string[]): FieldTexts => texts.map(normalise).filter((text) => text !== '')
  return [clean([...heads, ...keywords]), clean(variants), clean(body)]
}

function rawTexts(entry: Entry, book: StatuteBook): [readonly string[], readonly string[], readonly string[]] {
  switch (entry.kind) {
    case 'section': {
      const { section } = entry
      const headings = section.articles.map((id) => `${id.split('#')[0]} ${book.versions(id)[0]?.heading ?? ''}`)
      const body = [
        section.subject,
        section.answer,
        ...section.nextSteps,
        ...section.exceptions,
        ...headings,
        ...Object.values(section.translated),
      ]
      return [[section.title, ...section.keywords], section.variants, body]
    }
    case 'offer':
      return [[entry.offer.name, ...entry.offer.aliases], entry.offer.aliases, [entry.offer.intro]]
    case 'remark':
      return [[], entry.remark.variants, []]
  }
}
