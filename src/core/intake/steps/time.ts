import { z } from 'zod'
import type { Text } from '../../text.ts'
import { accept, type Manner, refuse, type Said, type Step } from '../step.ts'
import { plainNumber } from './plain.ts'

/** A wall clock time, `HH:MM`: 14:30, 오후 2시 반, 2시 30분, 下午2点半. */
export function time(ask: Text, manner: Manner = {}): Step<string> {
  const read = (said: Said) => {
    const found = said.kind === 'text' ? timeMeant(plainNumber(said.text)) : undefined
    return found === undefined ? refuse('not_a_time') : accept(found)
  }
  return {
    kind: 'time',
    ask,
    ...manner,
    value: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    read,
    show: (value) => value,
  }
}

const HALVES = '오전|오후|아침|낮|저녁|밤|새벽|上午|下午|早上|中午|晚上|凌晨'
const CLOCK = new RegExp(
  `^(${HALVES})?\\s*(\\d{1,2})\\s*(?::\\s*(\\d{2})|[시点]\\s*(?:(\\d{1,2})\\s*[분分]?|(반|半))?)$`,
  'u',
)
const MORNING = new Set(['오전', '새벽', '上午', '早上', '凌晨'])
const AFTERNOON = new Set(['오후', '낮', '저녁', '下午', '中午'])
const NIGHT = new Set(['밤', '晚上'])

/** `HH:MM`, or undefined when the text is no time of the day. */
export function timeMeant(text: string): string | undefined {
  const parts = CLOCK.exec(text.replace(/(에|이에요|예요|이요|입니다|요)?[.!~。]*$/u, ''))
  if (!parts) return undefined
  const minute = parts[5] ? 30 : Number(parts[3] ?? parts[4] ?? 0)
  const hour = hourOf(Number(parts[2]), parts[1] ?? '')
  return hour > 23 || minute > 59 ? undefined : `${two(hour)}:${two(minute)}`
}

function hourOf(hour: number, half: string): number {
  if (hour > 12) return hour
  if (MORNING.has(half)) return hour % 12
  // 밤 12시 and 밤 1시 are after midnight, 밤 9시 before it.
  if (NIGHT.has(half)) return hour < 6 || hour === 12 ? hour % 12 : hour + 12
  return AFTERNOON.has(half) && hour < 12 ? (half === '낮' && hour === 11 ? 11 : hour + 12) : hour
}

const two = (number: number): string => String(number).padStart(2, '0')
