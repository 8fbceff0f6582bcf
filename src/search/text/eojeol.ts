import type { Analyser } from './analyser.ts'
import { stripEndings } from './endings.ts'
import { wordsOf } from './normalise.ts'

/** Words as they are spaced, with particles and endings taken off. */
export const wsj: Analyser = { name: 'wsj', terms: (normalised) => wordsOf(normalised).map(stripEndings) }
