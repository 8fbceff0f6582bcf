import type { Analyser } from './analyser.ts'
import { squeeze } from './normalise.ts'
import { soundAlike } from './spelling.ts'

/** Character pairs of the text without its spaces: survives lost spaces, particles and most typing errors. */
export const cb2x: Analyser = { name: 'cb2x', terms: (normalised) => pairs(soundAlike(squeeze(normalised))) }

/** Character triples likewise: rarer, so a turn of phrase counts for more than the syllables it is made of. */
export const cb3x: Analyser = { name: 'cb3x', terms: (normalised) => triples(soundAlike(squeeze(normalised))) }

function triples(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3))
}

/** Each two neighbouring characters; a single character stands for itself. */
export function pairs(text: string): string[] {
  if (text.length === 1) return [text]
  const found: string[] = []
  for (let at = 0; at + 1 < text.length; at += 1) found.push(text.slice(at, at + 2))
  return found
}
