// Zero-width characters, direction marks, fillers and tags: they hide words and numbers from a reader and from a pattern.
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cs}]/gu
const CONTROL = /[^\P{Cc}\n]/gu

const ascii = (char: string): string => String.fromCodePoint((char.codePointAt(0) ?? 0) - 0xfee0)

/** The text as a person sees it: composed Hangul, half-width letters and digits, nothing invisible. */
export function visible(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[\uFF01-\uFF5E]/gu, ascii)
    .replace(/\p{Nd}/gu, (digit) => digit.normalize('NFKC'))
    .replace(CONTROL, ' ')
    .replace(/[^\S\n]+/gu, ' ')
    .trim()
}

/** Without spaces, marks and loose jamo, lower case: what is left when a member types in a hurry. */
export const squeezed = (text: string): string =>
  visible(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]|[\u1100-\u11FF\u3131-\u318E]/gu, '')

// Sounds that members write for each other: 졌·졋, 돼·되, 네·내, 없·업, 않·안. By index in the Unicode syllable block.
const VOWELS: Readonly<Record<number, number>> = { 3: 1, 5: 1, 7: 1, 10: 11, 15: 11 }
const FINALS: Readonly<Record<number, number>> = {
  ...{ 2: 1, 3: 1, 9: 1, 24: 1, 5: 4, 6: 4, 7: 19, 20: 19, 22: 19, 23: 19, 25: 19, 27: 19 },
  ...{ 11: 8, 12: 8, 13: 8, 14: 8, 15: 8, 10: 16, 18: 17, 26: 17 },
}

function softSyllable(syllable: string): string {
  const index = (syllable.codePointAt(0) ?? 0) - 0xac00
  const vowel = Math.floor((index % 588) / 28)
  const final = index % 28
  return String.fromCodePoint(
    0xac00 + Math.floor(index / 588) * 588 + (VOWELS[vowel] ?? vowel) * 28 + (FINALS[final] ?? final),
  )
}

/** One spelling for syllables that sound alike. One syllable in, one out, so that a pattern's source can be softened too. */
export const softened = (text: string): string => text.replace(/[가-힣]/g, softSyllable)

/** A pattern over softened, squeezed text, from alternatives in ordinary spelling. */
export const heard = (...alternatives: readonly string[]): RegExp => new RegExp(softened(alternatives.join('|')))
