import { visible } from './plain-form.ts'

export type PersonalNumber = 'resident_number' | 'foreigner_number' | 'identity_card' | 'passport' | 'card'

export interface Masked {
  /** The text with every personal number covered; as it came when there was none. */
  readonly text: string
  /** Which kinds were covered. Never the numbers. */
  readonly found: readonly PersonalNumber[]
}

/** What stands where a number stood. */
export const COVER = '●●●●●●'

// Whatever members put between the groups: dashes of every kind, the Korean vowel that looks like one, brackets, colons.
const MARK = '[\\s\\-‐-―−ーㅡ_.,·ㆍ:;~〜/()]'
const GAP = `${MARK}{0,3}`
const BIRTH = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])'
const SPACED = (count: number): string => `(?:${MARK}{1,3}\\d){${count}}`

interface Shape {
  readonly kind: PersonalNumber
  readonly pattern: RegExp
  /** Says no to look-alikes; gets the digits (and X) alone. */
  readonly real?: (digits: string) => boolean
  /** Left alone in the reply to a step that asks for an account. */
  readonly likeAccount?: true
}

const edged = (source: string): RegExp => new RegExp(`(?<![\\dA-Za-z])${source}(?![\\dA-Za-z])`, 'g')

/** 住民: the seventh digit says who: 5 to 8 are foreigners. */
const foreign = (digits: string): boolean => /^\d{6}[5-8]/.test(digits)
const birthFirst = (digits: string): boolean => new RegExp(`^\\d\\d${BIRTH}`).test(digits)

const SHAPES: readonly Shape[] = [
  { kind: 'identity_card', pattern: edged(`[1-9]\\d{5}${GAP}(?:18|19|20)\\d{2}${GAP}${BIRTH}${GAP}\\d{3}[\\dXx]`) },
  { kind: 'identity_card', pattern: edged(`[1-9]${SPACED(16)}${MARK}{1,3}[\\dXx]`), real: looksChinese },
  { kind: 'identity_card', pattern: edged('[1-9]\\d{16}[\\dXx]'), real: checksOut },
  { kind: 'identity_card', pattern: edged(`[1-6]\\d{7}${BIRTH}\\d{3}`), likeAccount: true },
  { kind: 'foreigner_number', pattern: edged(`\\d{2}${BIRTH}${GAP}[5-8]\\d{6}`), real: foreign },
  { kind: 'resident_number', pattern: edged(`\\d{2}${BIRTH}\\)?${MARK}{1,4}[0-49]\\d{6}`) },
  // "900101 뒷자리 1234567", "90 01 01 1234567".
  { kind: 'resident_number', pattern: edged(`\\d{2}${BIRTH}[^\\d\\n]{0,8}[뒤뒷][^\\d\\n]{0,8}[0-9]\\d{6}`) },
  {
    kind: 'resident_number',
    pattern: edged(`\\d{2}${MARK}{1,2}(?:0[1-9]|1[0-2])${MARK}{1,2}(?:0[1-9]|[12]\\d|3[01])${MARK}{1,3}\\d{7}`),
  },
  { kind: 'resident_number', pattern: edged(`\\d{2}${BIRTH}\\s{0,3}[0-49]\\d{6}`), likeAccount: true },
  {
    kind: 'foreigner_number',
    pattern: edged(`\\d${SPACED(12)}`),
    real: (digits) => birthFirst(digits) && foreign(digits),
  },
  { kind: 'resident_number', pattern: edged(`\\d${SPACED(12)}`), real: birthFirst },
  { kind: 'resident_number', pattern: /(?<!\d)\d{6}\s?[-–—]\s?[0-9][\d*xX●○#]{6}(?![\d*])/g },
  {
    kind: 'card',
    pattern: edged('(?:\\d{4}(?:[\\s.‐-―-]\\d{4}){3}(?:[\\s.-]\\d{1,3})?|3[47]\\d{2}[\\s-]\\d{6}[\\s-]\\d{5})'),
    likeAccount: true,
  },
  {
    kind: 'card',
    pattern: edged('\\d{15,19}'),
    real: (digits) => digits.startsWith('62') || luhn(digits),
    likeAccount: true,
  },
  {
    kind: 'passport',
    pattern: edged(
      '(?:[MSRODmsrod][ -]?\\d{8}|[egEG][ -]\\d{8}|[eg]\\d{8}|[MSROD]\\d{3}[A-Z]\\d{4}|[EGDPHK]\\d{8}|E[A-HJ-NP-Z]\\d{7})',
    ),
  },
]

/**
 * Covers personal numbers: 주민등록번호, 외국인등록번호, 身份证, passports, bank cards; full-width digits and hidden characters
 * included. Phone numbers stay. With `account` the reply is to a step that asks for an account: plain long numbers stay too.
 */
export function mask(text: string, options: { readonly account?: boolean } = {}): Masked {
  // A keycap around a digit is drawn by a mark of its own.
  const shown = visible(text).replaceAll('\u20E3', '')
  const found = new Set<PersonalNumber>()
  const covered = SHAPES.filter((shape) => !(options.account && shape.likeAccount)).reduce(
    (left, shape) => cover(left, shape, found),
    shown,
  )
  return found.size > 0 ? { text: covered, found: [...found] } : { text, found: [] }
}

function cover(text: string, shape: Shape, found: Set<PersonalNumber>): string {
  return text.replace(shape.pattern, (match) => {
    if (shape.real && !shape.real(match.replace(/[^\dXx]/g, ''))) return match
    found.add(shape.kind)
    return COVER
  })
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** GB 11643: weights modulo 11. */
function checksOut(id: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(id[index]), 0)
  return '10X98765432'[sum % 11] === id[17]?.toUpperCase()
}

function looksChinese(id: string): boolean {
  return checksOut(id) || new RegExp(`^\\d{6}(?:19|20)\\d{2}${BIRTH}`).test(id)
}

/** ISO/IEC 7812: the check digit of cards. */
function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const twice = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (twice > 9 ? twice - 9 : twice)
  }, 0)
  return sum % 10 === 0
}
