/** Characters of one message, counted as the platform counts them (UTF-16). */
export const MESSAGE_LIMIT = 4096

// Preferred places for a break, best first.
const BREAKS = ['\n\n', '\n', '. ', ' ']

/** Cuts a text into messages, between paragraphs where it can; never inside a character. */
export function splitText(text: string, limit = MESSAGE_LIMIT): string[] {
  const parts: string[] = []
  let rest = text.trim()
  while (rest.length > limit) {
    const end = breakBefore(rest, limit)
    parts.push(rest.slice(0, end).trim())
    rest = rest.slice(end).trim()
  }
  return rest === '' ? parts : [...parts, rest]
}

function breakBefore(text: string, limit: number): number {
  const window = text.slice(0, limit)
  for (const mark of BREAKS) {
    const at = window.lastIndexOf(mark)
    // A break near the beginning would leave a stub.
    if (at > limit / 4) return at + mark.length
  }
  return isInsidePair(text, limit) ? limit - 1 : limit
}

const isInsidePair = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at))
