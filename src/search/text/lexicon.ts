import type { Analyser } from './analyser.ts'
import { wsj } from './eojeol.ts'
import { squeeze } from './normalise.ts'

const LONGEST = 8

/** Stems that the given texts contain, found anywhere in a text without its spaces; stands in where garu-ko cannot load. */
export function lex(normalisedTexts: readonly string[]): Analyser {
  const stems = new Set(
    normalisedTexts.flatMap((text) => wsj.terms(text)).filter((stem) => stem.length >= 2 && stem.length <= LONGEST),
  )
  return { name: 'lex', terms: (normalised) => stemsWithin(squeeze(normalised), stems) }
}

function stemsWithin(text: string, stems: ReadonlySet<string>): string[] {
  const found: string[] = []
  for (let from = 0; from + 1 < text.length; from += 1) {
    for (let to = Math.min(from + LONGEST, text.length); to >= from + 2; to -= 1) {
      if (stems.has(text.slice(from, to))) found.push(text.slice(from, to))
    }
  }
  return found
}
