// NFKC would turn this dot into a jamo, so it goes first.
const MIDDLE_DOTS = /[ㆍ·・‧∙•･ᆞ]/g
const INVISIBLE = /[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu
// ㅋㅋ and ㅠㅠ say how, not what.
const LONE_JAMO = /[\u1100-\u11ff\u3131-\u318e]+/g
const LONGEST = 2000

/** The one form in which texts are compared: composed, lower-case, without invisible characters; at most 2,000 characters. */
export function normalise(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFC')
    .replace(MIDDLE_DOTS, ' ')
    .replace(INVISIBLE, '')
    .replace(LONE_JAMO, ' ')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

/** Letters and figures of a normalised text, word by word. */
export const wordsOf = (normalised: string): string[] => normalised.match(/[\p{L}\p{N}]+/gu) ?? []

/** Letters and figures only: equal for texts that differ in spaces and signs. */
export const squeeze = (normalised: string): string => normalised.replace(/[^\p{L}\p{N}]+/gu, '')
