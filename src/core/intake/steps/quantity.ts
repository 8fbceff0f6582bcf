import { z } from 'zod'
import { inLocale, type Text } from '../../text.ts'
import { accept, type Manner, refuse, type Said, type Step } from '../step.ts'
import { koreanNumber } from './korean-number.ts'
import { plainNumber } from './plain.ts'

/** A measured number that may have two decimals: hours, days, per cent. `6시간 30분` and `6시간 반` are 6.5. */
export function quantity(
  ask: Text,
  unit: Text,
  manner: Manner & { readonly min?: number; readonly max?: number } = {},
): Step<number> {
  const { min = 0, max = 100_000, ...rest } = manner
  const read = (said: Said) => {
    const found = said.kind === 'text' ? quantityMeant(said.text) : undefined
    if (found === undefined) return refuse('not_a_quantity')
    return found < min || found > max ? refuse('quantity_out_of_range', { min, max }) : accept(found)
  }
  const show: Step<number>['show'] = (value, { locale }) => `${value.toLocaleString('en-US')}${inLocale(unit, locale)}`
  return { kind: 'quantity', ask, ...rest, value: z.number().min(0), read, show }
}

const HOURS_AND_MINUTES = /^(?:(.+?)\s*시간)?\s*(?:(\d{1,2})\s*분|(반))$/u
const UNIT = /\s*(시간|일|날|개월|달|주|회|번|배|세|살|명|%|퍼센트|프로|小时|天|个月|月|周|次|倍)\s*(정도|쯤)?$/u

/** The number that a text means, whatever its unit; undefined when it is none. */
export function quantityMeant(text: string): number | undefined {
  const bare = plainNumber(text)
    .replace(/^(약|대략|한|총|모두|하루에?|주에?|월)\s*/u, '')
    .replace(/\s*(이에요|예요|이요|입니다|요)?[.!~。]*$/u, '')
  const clock = HOURS_AND_MINUTES.exec(bare)
  if (clock) {
    const hours = clock[1] === undefined ? 0 : koreanNumber(clock[1])
    return hours === undefined ? undefined : rounded(hours + (clock[3] ? 0.5 : Number(clock[2]) / 60))
  }
  const found = koreanNumber(bare.replace(UNIT, ''))
  return found === undefined ? undefined : rounded(found)
}

const rounded = (value: number): number => Math.round(value * 100) / 100
