import type { EverydayWords } from './knowledge/words.ts'
import { normalise, squeeze } from './text/normalise.ts'

/** The law's words for what a normalised text says in everyday words. */
export type LegalWords = (normalised: string) => readonly string[]

/** Everyday words are found anywhere in the text without its spaces, so 월급못받음 is understood too. */
export function legalWords(everyday: readonly EverydayWords[]): LegalWords {
  const rules = everyday.flatMap(({ say, law }) =>
    say.map((words) => ({ say: squeeze(normalise(words)), law: law.map(normalise) })),
  )
  return (normalised) => {
    const text = squeeze(normalised)
    return [...new Set(rules.filter((rule) => text.includes(rule.say)).flatMap((rule) => rule.law))]
  }
}
