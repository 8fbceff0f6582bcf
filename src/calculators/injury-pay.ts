import type { Day } from '../core/calendar.ts'
import { amountOn, KR_INJURY_WAGE_CEILING, KR_INJURY_WAGE_FLOOR, KR_MINIMUM_WAGE } from './amounts.ts'
import { aboutWon, won, wonRate } from './figures.ts'

/** Pay for a day off work after an injury, and how it came about. */
export interface DayPay {
  /** The average wage that counts: at most the ceiling of 산업재해보상보험법 제36조 제7항. */
  readonly average: number
  readonly value: number
  /** Raised to the minimum wage (제54조 제2항). */
  readonly isMinimum: boolean
  /** The text of 제54조 leaves open whether the minimum wage is the least here. */
  readonly unsure: boolean
  readonly lines: readonly string[]
  readonly notes: readonly string[]
}

/** Pay of a day by 제52조 and 제54조; undefined where the amounts of that year are not known. */
export function dayPay(told: number, day: Day): DayPay | undefined {
  const ceiling = amountOn(KR_INJURY_WAGE_CEILING, day)?.value
  const floor = amountOn(KR_INJURY_WAGE_FLOOR, day)?.value
  const minimum = (amountOn(KR_MINIMUM_WAGE, day)?.value ?? 0) * 8
  if (!ceiling || !floor || !minimum) return undefined
  const average = Math.min(told, ceiling)
  const capped = told > ceiling ? [`최고 보상기준 ${won(ceiling)}을 넘어서 이 금액으로 계산해요.`] : []
  const share = average * 0.7
  const line = `하루치: ${wonRate(average)} × 70% = ${wonRate(share)}`
  const base = { average, isMinimum: false, unsure: false, notes: [] }
  return share > floor * 0.8
    ? { ...base, value: share, lines: [...capped, line], notes: share < minimum ? [ask(minimum)] : [] }
    : { ...base, ...lowPay(average, floor, minimum, line) }
}

// 제54조 제1항: ninety per cent, at most eighty of the floor; 제2항: at least the minimum wage.
function lowPay(average: number, floor: number, minimum: number, line: string) {
  const raised = average * 0.9
  const [least, raisedLine] = [floor * 0.8, `적어서 90%로 올려요: ${wonRate(average)} × 90% = ${wonRate(raised)}`]
  if (raised < minimum) {
    const lines = [line, raisedLine, `최저임금 하루치 ${won(minimum)}보다 적어서 ${won(minimum)}이에요.`]
    return { value: minimum, isMinimum: true, lines }
  }
  const lines = [line, raisedLine, `최저 보상기준 ${won(floor)}의 80%까지만 줘서 ${won(least)}이에요.`]
  return { value: least, unsure: true, lines, notes: [ask(minimum)] }
}

const ask = (minimum: number): string =>
  `최저임금 하루치(${won(minimum)})보다 적어요. 그만큼 올려 받을 수 있는지 근로복지공단(1588-0075)에 꼭 물어보세요.`

/** Pay for a day on which one worked: 제53조. */
export function partDayPay(daily: DayPay, earned: number): { value: number; lines: string[] } {
  if (daily.isMinimum) {
    const value = Math.max(0, daily.value - earned)
    return { value, lines: [`부분휴업급여: 최저임금 하루치 ${won(daily.value)} − ${won(earned)} = ${won(value)}`] }
  }
  const value = Math.max(0, (daily.average - earned) * 0.8)
  return { value, lines: [`부분휴업급여: (${wonRate(daily.average)} − ${won(earned)}) × 80% = ${aboutWon(value)}`] }
}
