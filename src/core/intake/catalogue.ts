import type { Jurisdiction } from '../text.ts'
import type { Programme } from './programme.ts'

/** What the union offers, by id, in the order of its menu. */
export type Catalogue = ReadonlyMap<string, Programme>

/** The programmes of a jurisdiction: a member in Seoul is never shown what only a county federation in China offers. */
export const offeredIn = (catalogue: Catalogue, jurisdiction: Jurisdiction): Programme[] =>
  [...catalogue.values()].filter((programme) => programme.names[jurisdiction] !== undefined)

/** The programme that takes a question put to a person, with the step that the question fills in. */
export const forQuestions = (catalogue: Catalogue): { programme: Programme; step: string } | undefined =>
  [...catalogue.values()].flatMap((programme) =>
    programme.questionStep === undefined ? [] : [{ programme, step: programme.questionStep }],
  )[0]
