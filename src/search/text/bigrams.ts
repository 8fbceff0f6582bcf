import type { Analyser } from './analyser.ts'
import { hashTerm } from './hash.ts'
import { squeeze } from './normalise.ts'
import { soundAlike } from './spelling.ts'

/** Character pairs of the text without its spaces: survives lost spaces, particles and most typing errors. */
export const cb2x: Analyser = {
  name: 'cb2x',
  terms: (normalised) => pairs(lettersOf(normalised)),
  hashes: (normalised) => gramHashes(lettersOf(normalised), 2),
}

/** Character triples likewise: rarer, so a turn of phrase counts for more than the syllables it is made of. */
export const cb3x: Analyser = {
  name: 'cb3x',
  terms: (normalised) => triples(lettersOf(normalised)),
  hashes: (normalised) => gramHashes(lettersOf(normalised), 3),
}

function triples(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3))
}

/** Hangul, Han and figures, and Latin abbreviations (IRP, E9): pairs of a Latin word's letters are in any other Latin word. */
const lettersOf = (normalised: string): string => soundAlike(squeeze(normalised.replace(/[a-z]{4,}/g, ' ')))

/** Each two neighbouring characters; a single character stands for itself. */
export function pairs(text: string): string[] {
  if (text.length === 1) return [text]
  const found: string[] = []
  for (let at = 0; at + 1 < text.length; at += 1) found.push(text.slice(at, at + 2))
  return found
}

/** `hashTerm` of each so many neighbouring characters, without making them; as for terms, one character alone is a pair. */
function gramHashes(text: string, size: 2 | 3): Uint32Array {
  if (text.length < size) return size === 2 && text.length === 1 ? Uint32Array.of(hashTerm(text)) : new Uint32Array(0)
  const hashes = new Uint32Array(text.length - size + 1)
  for (let at = 0; at < hashes.length; at += 1) {
    let hash = Math.imul(0x811c9dc5 ^ text.charCodeAt(at), 0x01000193)
    hash = Math.imul(hash ^ text.charCodeAt(at + 1), 0x01000193)
    if (size === 3) hash = Math.imul(hash ^ text.charCodeAt(at + 2), 0x01000193)
    hashes[at] = hash
  }
  return hashes
}
