import { z } from 'zod'
import type { Text } from '../../text.ts'
import { accept, type Manner, refuse, type Said, type Step } from '../step.ts'
import { plainNumber } from './plain.ts'

/** A telephone number of Korea or China, by contact button or typed; stored as digits with its country code, `+821012345678`. */
export function phone(ask: Text, manner: Manner = {}): Step<string> {
  const read = (said: Said) => {
    const typed = said.kind === 'phone' ? said.number : said.kind === 'text' ? said.text : ''
    const found = phoneMeant(plainNumber(typed), said.kind === 'phone')
    return found === undefined ? refuse('not_a_phone') : accept(found)
  }
  return { kind: 'phone', ask, ...manner, sensitive: true, value: z.string().regex(/^\+\d{8,15}$/), read, show: spaced }
}

// Typed numbers: Korean mobile and area codes start with 0; mainland mobiles are 11 digits from 13 to 19, land lines 3–4 + 7–8.
const KOREAN = /^0(1[016789]|2|[3-6]\d|70|50\d)\d{7,8}$/
const CHINESE_MOBILE = /^1[3-9]\d{9}$/
const CHINESE_LAND = /^0\d{2,3}\d{7,8}$/
// 延边's 0433 followed by a gap; without one it reads as Korean 043.
const CHINESE_AREA = /^\(?0[3-9]\d{2}[\s)-]+\d{7,8}$/
const KOREAN_AREA = /^0505/
const WITHOUT_PLUS = /^(821\d{8,9}|861\d{10})$/
const POLITE = /(번)?(이에요|예요|이요|입니다|요)?[.!~]*$/u

/** The number with its country code, or undefined. A shared contact always carries the country code, often without `+`. */
export function phoneMeant(text: string, shared: boolean): string | undefined {
  const bare = text.replace(POLITE, '').trim()
  const digits = bare.replaceAll(/[\s().-]/gu, '').replace(/^(00|\+)(82|86)0?/u, '+$2')
  if (/^\+\d{8,15}$/u.test(digits)) return digits
  if (!/^\d{7,15}$/u.test(digits)) return undefined
  if ((shared && !digits.startsWith('0')) || WITHOUT_PLUS.test(digits)) return `+${digits}`
  if (CHINESE_MOBILE.test(digits)) return `+86${digits}`
  if (CHINESE_AREA.test(bare) && !KOREAN_AREA.test(digits)) return `+86${digits.slice(1)}`
  if (KOREAN.test(digits)) return `+82${digits.slice(1)}`
  return CHINESE_LAND.test(digits) ? `+86${digits.slice(1)}` : undefined
}

const spaced = (value: string): string =>
  value.replace(/^\+82(2|\d{2})(\d{3,4})(\d{4})$/, '0$1-$2-$3').replace(/^\+86(1\d{2})(\d{4})(\d{4})$/, '$1 $2 $3')
