import { z } from 'zod'
import type { Text } from '../../text.ts'
import { accept, type Manner, refuse, type Said, type Step } from '../step.ts'
import { koreanNumber } from './korean-number.ts'
import { plainNumber } from './plain.ts'

const ONES = ['하나|한', '둘|두', '셋|세', '넷|네', '다섯', '여섯', '일곱', '여덟', '아홉']
const TENS = ['열', '스물|스무', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔']
const NATIVE = new RegExp(`^(?:${numbered(TENS)})?(?:${numbered(ONES)})?$`, 'u')

function numbered(words: readonly string[]): string {
  return words.map((word) => `(${word})`).join('|')
}

/** A whole number of people or things, with or without its counter: 4, 4명, 네 명, 스물두 명. */
export function count(ask: Text, manner: Manner & { min?: number; max?: number } = {}): Step<number> {
  const { min = 0, max = 1_000_000, ...rest } = manner
  const read = (said: Said) => {
    const found = said.kind === 'text' ? countMeant(said.text) : undefined
    if (found === undefined || !Number.isInteger(found)) return refuse('not_a_count')
    return found < min || found > max ? refuse('count_out_of_range', { min, max }) : accept(found)
  }
  return { kind: 'count', ask, ...rest, value: z.number().int(), read, show: (value) => value.toLocaleString('en-US') }
}

function countMeant(text: string): number | undefined {
  const bare = plainNumber(text)
    .replace(/(이에요|예요|이요|입니다|요)?[.!~。]*$/u, '')
    .replace(/\s*(명|분|식구|사람|인|인\s?가구|개|번|곳|회|장|人|个人|个|口人|口)$/u, '')
    .trim()
  return bare === '혼자' ? 1 : (nativeNumber(bare) ?? koreanNumber(bare))
}

/** 하나 to 아흔아홉. */
function nativeNumber(text: string): number | undefined {
  const [, ...groups] = (text !== '' && NATIVE.exec(text)) || []
  if (groups.length === 0) return undefined
  const tens = groups.slice(0, TENS.length).findIndex((word) => word !== undefined)
  const ones = groups.slice(TENS.length).findIndex((word) => word !== undefined)
  return (tens + 1) * 10 + (ones + 1)
}
