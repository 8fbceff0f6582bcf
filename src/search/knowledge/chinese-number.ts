const DIGITS = '零一二三四五六七八九'
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const LARGE: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 }

/** `三十九` → 39, `二万五千` → 25000; undefined for anything else. */
export function chineseNumber(text: string): number | undefined {
  let total = 0
  let below = 0
  let digit = -1
  for (const sign of text.replaceAll('〇', '零').replaceAll('两', '二')) {
    const unit = UNITS[sign]
    const large = LARGE[sign]
    if (DIGITS.includes(sign)) digit = DIGITS.indexOf(sign)
    else if (unit !== undefined) {
      below += (digit < 0 ? 1 : digit) * unit
      digit = -1
    } else if (large !== undefined) {
      total += (below + Math.max(digit, 0)) * large
      below = 0
      digit = -1
    } else return undefined
  }
  return text === '' ? undefined : total + below + Math.max(digit, 0)
}
