// Signs that a terminal draws two columns wide: Hangul, Han, kana, full-width forms, emoji.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\p{Script=Han}/u
const NONE = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u1160-\u11ff]/u

const graphemes = new Intl.Segmenter('ko', { granularity: 'grapheme' })

/** The signs of a text as a reader counts them. */
export const signsOf = (text: string): string[] => [...graphemes.segment(text)].map(({ segment }) => segment)

/** How many columns a text takes on the screen. */
export const columnsOf = (text: string): number => signsOf(text).reduce((sum, sign) => sum + columnsOfSign(sign), 0)

export function columnsOfSign(sign: string): number {
  // An emoji presentation selector makes a narrow sign wide.
  if (WIDE.test(sign) || sign.includes('\ufe0f')) return 2
  return NONE.test(sign) ? 0 : 1
}
