import { join } from 'node:path'
import { type Calculators, loadCalculators } from '../calculators/index.ts'
import type { Config } from '../config.ts'
import type { WorkCalendar } from '../core/calendar.ts'
import type { Catalogue } from '../core/intake/catalogue.ts'
import type { Jurisdiction } from '../core/text.ts'
import { loadCatalogue } from '../programmes/index.ts'
import { readCalendar } from '../search/knowledge/calendar.ts'
import type { PublishedArticle } from '../search/knowledge/published.ts'
import { type OpenedSources, openSources } from '../search/open-sources.ts'
import { offersOf } from './offers.ts'

/** What the bot knows: the offers, the sections with the union's own, the working calendars. */
export interface Knowledge {
  readonly catalogue: Catalogue
  readonly calculators: Calculators
  readonly sources: OpenedSources
  readonly calendars: Readonly<Record<Jurisdiction, WorkCalendar>>
}

/** What this union added to the shipped knowledge, from its records. */
export interface Added {
  readonly published?: readonly PublishedArticle[]
  /** Members' questions that curators gave to sections. */
  readonly variants?: readonly { readonly sectionId: string; readonly text: string }[]
}

const SHIPPED = new URL('../../knowledge', import.meta.url).pathname

export async function openKnowledge(
  { dataDir, union }: Pick<Config, 'dataDir' | 'union'>,
  { published = [], variants = [] }: Added = {},
): Promise<Knowledge> {
  const [catalogue, calculators] = await Promise.all([loadCatalogue(), loadCalculators()])
  const own = join(dataDir, 'knowledge')
  const sources = await openSources({
    knowledgeDir: SHIPPED,
    ownKnowledgeDir: own,
    cacheDir: join(dataDir, 'cache'),
    published,
    variants,
    offers: offersOf(catalogue, calculators),
    facts: {
      union_name: union.name,
      union_contact: union.contact,
      union_dues: undefined,
      union_hours: undefined,
      union_address: undefined,
    },
  })
  return {
    catalogue,
    calculators,
    sources,
    calendars: { kr: readCalendar(SHIPPED, 'kr', own), cn: readCalendar(SHIPPED, 'cn', own) },
  }
}
