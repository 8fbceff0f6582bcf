const FIRST = 0xac00
const LAST = 0xd7a3
const FINALS = 28
const VOWELS = 21

// Vowels and finals that sound alike and are mixed up when typing fast: 돼/되, 새/세, 잇/있, 않/안.
const VOWEL_ALIKE: Readonly<Record<number, number>> = { 5: 1, 7: 3, 10: 11, 15: 11 }
const FINAL_ALIKE: Readonly<Record<number, number>> = { 2: 1, 20: 19, 6: 4, 5: 4, 15: 8, 18: 17, 9: 1 }

/** The text with syllables that members mix up written alike, so that 주새요 meets 주세요. */
export function soundAlike(text: string): string {
  const folded = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at += 1) folded[at] = FOLDED[text.charCodeAt(at)] ?? 0
  return decoder.decode(folded)
}

function foldSyllable(code: number): number {
  if (code < FIRST || code > LAST) return code
  const index = code - FIRST
  const final = index % FINALS
  const vowel = Math.floor(index / FINALS) % VOWELS
  const initial = Math.floor(index / (FINALS * VOWELS))
  return FIRST + (initial * VOWELS + (VOWEL_ALIKE[vowel] ?? vowel)) * FINALS + (FINAL_ALIKE[final] ?? final)
}

// Each UTF-16 unit once: the whole knowledge base is folded at start.
const FOLDED = Uint16Array.from({ length: 0x10000 }, (_, code) => foldSyllable(code))
const decoder = new TextDecoder('utf-16le')
