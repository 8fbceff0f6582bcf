import type { Offer } from '../core/answering/find.ts'
import type { Catalogue } from '../core/intake/catalogue.ts'
import type { Programme } from '../core/intake/programme.ts'
import { JURISDICTIONS } from '../core/text.ts'

/** What search may lead to: each programme once for each jurisdiction that names it, under that name. */
export const offersOf = (catalogue: Catalogue): Offer[] => [...catalogue.values()].flatMap(offersOfOne)

function offersOfOne({ id, names, intro, aliases }: Programme): Offer[] {
  return JURISDICTIONS.flatMap((jurisdiction) => {
    const name = names[jurisdiction]
    return name
      ? [{ kind: 'programme', id, jurisdictions: [jurisdiction], name: name.ko, intro: intro.ko, aliases }]
      : []
  })
}
