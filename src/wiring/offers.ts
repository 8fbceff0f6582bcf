import type { Offer } from '../core/answering/find.ts'
import type { Catalogue } from '../core/intake/catalogue.ts'
import type { Jurisdiction } from '../core/text.ts'

/** The catalogue as search knows it: words that lead to a programme. */
export const offersOf = (catalogue: Catalogue): Offer[] =>
  [...catalogue.values()].map(({ id, names, intro, aliases }) => ({
    kind: 'programme',
    id,
    jurisdictions: Object.keys(names) as Jurisdiction[],
    name: [...new Set(Object.values(names).map(({ ko }) => ko))].join(' · '),
    intro: intro.ko,
    aliases,
  }))
