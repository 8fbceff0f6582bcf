import type { Offer } from '../core/answering/find.ts'
import type { Calculator } from '../core/calculating/calculator.ts'
import type { Catalogue } from '../core/intake/catalogue.ts'
import type { Programme } from '../core/intake/programme.ts'
import { JURISDICTIONS } from '../core/text.ts'

/** What search may lead to: each programme once for each jurisdiction that names it, under that name, and the calculators. */
export const offersOf = (catalogue: Catalogue, calculators: ReadonlyMap<string, Calculator>): Offer[] => [
  ...[...catalogue.values()].flatMap(programmeOffers),
  ...[...calculators.values()].map(calculatorOffer),
]

function programmeOffers({ id, names, intro, aliases }: Programme): Offer[] {
  return JURISDICTIONS.flatMap((jurisdiction) => {
    const name = names[jurisdiction]
    return name
      ? [{ kind: 'programme', id, jurisdictions: [jurisdiction], name: name.ko, intro: intro.ko, aliases }]
      : []
  })
}

const calculatorOffer = ({ id, jurisdiction, name, intro, aliases }: Calculator): Offer => ({
  kind: 'calculator',
  id,
  jurisdictions: [jurisdiction],
  name: name.ko,
  intro: intro.ko,
  aliases,
})
