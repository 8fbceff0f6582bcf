import { normalise, squeeze } from './text/normalise.ts'

/** Takes greetings and thanks out of a normalised text: '감사합니다' is not 감사(audit). */
export type WithoutCourtesy = (normalised: string) => string

/** Phrases are matched word by word from the left, longest first, with or without the spaces they are written with. */
export function withoutCourtesy(phrases: readonly string[]): WithoutCourtesy {
  const known = new Set(phrases.map((phrase) => squeeze(normalise(phrase))))
  const longest = Math.max(1, ...phrases.map((phrase) => normalise(phrase).split(' ').length))
  return (normalised) => {
    const words = normalised.split(' ')
    const kept: string[] = []
    for (let at = 0; at < words.length; ) {
      const length = phraseLength(words.slice(at, at + longest), known)
      if (length === 0) kept.push(words[at] ?? '')
      at += Math.max(length, 1)
    }
    return kept.join(' ')
  }
}

function phraseLength(words: readonly string[], known: ReadonlySet<string>): number {
  for (let length = words.length; length > 0; length -= 1) {
    const phrase = squeeze(words.slice(0, length).join(''))
    if (phrase === '' || known.has(phrase)) return length
  }
  return 0
}
