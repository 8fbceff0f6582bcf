import { type Figure, figure } from './figure.ts'

const KOREAN_SCALE: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1000, 만: 10_000, 억: 100_000_000 }
const AMOUNT = String.raw`\d+(?:\.\d+)?(?:\s*[십백천만억]+(?:\s*\d+(?:\.\d+)?\s*[백천만]*)*)?`
const UNIT = '(개월|달|일|년|시간|분|퍼센트|%|프로|원|위안|배|주)'
const COUNTED = new RegExp(`(${AMOUNT})\\s*${UNIT}`, 'gu')
const SHARE = /(\d+)\s*분의\s*(\d+(?:\.\d+)?)/g
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/1?백분의/g, '100분의'],
  [/1?천분의/g, '1000분의'],
  [/1?만분의/g, '10000분의'],
]
// A date is no period of days.
const DATES = /\d{4}년(?:\s*\d{1,2}월)?(?:\s*\d{1,2}일)?|\d{1,2}월\s*\d{1,2}일|\d{4}-\d{2}-\d{2}/g

/** The figures of a Korean text: shares as per cent, amounts written out, 달 as 개월, 프로 as %. */
export function koreanFigures(text: string): Figure[] {
  const undated = text
    .normalize('NFKC')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(DATES, ' ')
  const plain = WORDS.reduce((said, [word, figure]) => said.replace(word, figure), undated)
  const shares = [...plain.matchAll(SHARE)].map(([written, whole, part]) =>
    figure(written, (Number(part) / Number(whole)) * 100, '%'),
  )
  const counted = [...plain.replace(SHARE, ' ').matchAll(COUNTED)].map(([written, amount = '', unit = '']) =>
    figure(written, amountOf(amount), UNITS[unit] ?? unit),
  )
  return [...shares, ...counted]
}

/** `3천만` → 30000000, `1만 5천` → 15000. */
function amountOf(text: string): number {
  let total = 0
  let below = 0
  for (const [, digits, scale] of text.matchAll(/(\d+(?:\.\d+)?)|([십백천만억])/g)) {
    if (digits !== undefined) below += Number(digits)
    const factor = KOREAN_SCALE[scale ?? '']
    if (factor === undefined) continue
    if (factor < 10_000) below = (below || 1) * factor
    else {
      total += (below || 1) * factor
      below = 0
    }
  }
  return total + below
}

const UNITS: Readonly<Record<string, string>> = { 달: '개월', 퍼센트: '%', 프로: '%', 위안: '원' }
