import type { Analyser } from './analyser.ts'
import { type Morpheme, morphemesOf, type Splitter } from './morphemes.ts'

const NOUNS = new Set(['NNG', 'NNP', 'XR', 'SL', 'SH'])
const STEMS = new Set(['VV', 'VA'])

const isNoun = (morpheme: Morpheme): boolean => NOUNS.has(morpheme.pos)
const isStem = (morpheme: Morpheme): boolean => STEMS.has(morpheme.pos)

/** Content morphemes, figures with their unit, and compounds of neighbouring nouns (부당 + 해고 → 부당해고). */
export const garu = (split: Splitter): Analyser => ({
  name: 'garu',
  terms(normalised) {
    const terms: string[] = []
    let last: string | undefined
    for (const eojeol of morphemesOf(split, normalised)) {
      for (const [at, morpheme] of eojeol.entries()) {
        const term = termOf(morpheme, eojeol[at - 1])
        if (term !== undefined) terms.push(term)
        const noun = isNoun(morpheme) ? morpheme.text : undefined
        if (noun !== undefined && last !== undefined) terms.push(last + noun)
        last = noun
      }
    }
    return terms
  },
})

/** The index term of a morpheme, or undefined where it says nothing; stems are marked, so that 들다 is not the noun 들. */
function termOf(morpheme: Morpheme, before?: Morpheme): string | undefined {
  if (isNoun(morpheme)) return morpheme.text
  if (isStem(morpheme)) return `${morpheme.text}다`
  if (morpheme.pos === 'SN') return morpheme.text
  if (morpheme.pos === 'NNB' && before?.pos === 'SN') return before.text + morpheme.text
  return undefined
}
