import type { Jurisdiction } from '../text.ts'
import type { Programme } from './programme.ts'

/** What the union offers, by id, in the order of its menu. */
export type Catalogue = ReadonlyMap<string, Programme>

/** The programmes of a jurisdiction: a member in Seoul is never shown what only a county federation in China offers. */
export const offeredIn = (catalogue: Catalogue, jurisdiction: Jurisdiction): Programme[] =>
  [...catalogue.values()].filter((programme) => programme.names[jurisdiction] !== undefined)
