import type { Gold } from './gold.ts'

/** A question as it is typed in a hurry. */
export interface Noise {
  readonly name: string
  readonly spoil: (text: string) => string
}

const FIRST = 0xac00
const FINALS = 28

/** Without its final consonant, or with ㄴ where it has none: a slip of one key. */
const slipped = (syllable: string): string => {
  const index = syllable.charCodeAt(0) - FIRST
  const final = index % FINALS
  return String.fromCharCode(FIRST + index - final + (final === 0 ? 4 : 0))
}

/** One syllable, the same one for the same text, is mistyped. */
function mistyped(text: string): string {
  const places = [...text.matchAll(/[가-힣]/g)].map(({ index }) => index)
  const place = places[(text.length * 7) % Math.max(1, places.length)]
  if (place === undefined) return text
  return text.slice(0, place) + slipped(text.charAt(place)) + text.slice(place + 1)
}

export const NOISES: readonly Noise[] = [
  { name: 'as asked', spoil: (text) => text },
  { name: 'without spaces', spoil: (text) => text.replace(/\s+/g, '') },
  { name: 'one slip of a key', spoil: mistyped },
]

/** The questions of law, spoilt. */
export const spoilt = (questions: readonly Gold[], { spoil }: Noise): Gold[] =>
  questions.filter(({ kind }) => kind === 'answerable').map((gold) => ({ ...gold, question: spoil(gold.question) }))
