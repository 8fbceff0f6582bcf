// Zero-width, bidirectional and other format characters hide text from the person who reads it; the joiner inside emoji goes too.
// Half a surrogate pair cannot be stored.
const INVISIBLE = /[\p{Cf}\p{Cs}\u115F\u1160\u3164\uFFA0\p{Variation_Selector}]/gu
const CONTROL = /[\p{Cc}]/gu

/** Text as a person would see it: composed, without invisible or control characters (line breaks stay), trimmed. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(INVISIBLE, '')
    .replaceAll('\r\n', '\n')
    .replaceAll(CONTROL, (character) => (character === '\n' ? '\n' : ' '))
    .trim()
}

/** Full-width digits and signs as plain ones, besides `plain`: for dates, amounts and numbers. */
export const plainNumber = (text: string): string => plain(text).normalize('NFKC')

/** Something a person could read: a letter or a digit at least. An emoji alone answers nothing. */
export const isWorded = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
