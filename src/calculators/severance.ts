import type { Sum } from '../core/calculating/calculator.ts'
import { addDays, type Day, daysBetween } from '../core/calendar.ts'
import { addMonths, type Span } from '../core/intake/steps/period.ts'
import { aboutWon, number, said, won, wonRate } from './figures.ts'

const UNDER_A_YEAR = said(
  '법으로 받는 퇴직금은 0원이에요. 1년 이상 일해야 생기는데, 말씀하신 기간은 1년이 안 돼요. 계약을 새로 썼어도 이어서 일했다면 합쳐서 세니 첫 출근일을 확인해 보세요.',
)
const UNDER_FIFTEEN = said(
  '법으로 받는 퇴직금은 0원이에요. 4주를 평균해 한 주 15시간 이상 일하기로 한 사람에게 생겨요. 15시간 이상이던 기간이 1년이 넘으면 받을 수 있으니 근무표를 들고 상담하세요.',
)

/** Years of service: by the day where the days are known (days ÷ 365), else as said. */
function yearsOf({ from, to, years, months, days }: Span): number {
  return from && to ? (daysBetween(from, to) + 1) / 365 : years + months / 12 + days / 365
}

interface Given {
  readonly service?: Span | null
  readonly fifteen?: boolean | null
  readonly known?: 'monthly' | 'total' | 'daily' | null
  readonly dailyAverage?: number | null
  readonly monthly?: number | null
  readonly total?: number | null
  readonly totalDays?: number | null
  readonly bonus?: number | null
  readonly leavePay?: number | null
  readonly ordinary?: number | null
}

// A quarter of a year, where the last day of work is not known.
const USUAL_DAYS = 91

/** Days of the three months before the day after the last day of work. */
const quarterDays = (last: Day): number => daysBetween(addMonths(addDays(last, 1), -3), addDays(last, 1))

function averageOf(pay: Given, to: Day | undefined): { value: number; lines: string[] } | undefined {
  if (pay.known === 'daily') return pay.dailyAverage ? { value: pay.dailyAverage, lines: [] } : undefined
  const wages = pay.known === 'monthly' ? (pay.monthly ?? 0) * 3 : (pay.total ?? 0)
  if (wages === 0) return undefined
  const days = to ? quarterDays(to) : (pay.totalDays ?? USUAL_DAYS)
  const yearly = (pay.bonus ?? 0) + (pay.leavePay ?? 0)
  const value = (wages + yearly / 4) / days
  const share = yearly > 0 ? ` + 상여금·연차수당 ${won(yearly)} × 3/12` : ''
  const sum = `${pay.known === 'monthly' ? `${won(pay.monthly ?? 0)} × 3` : won(wages)}${share}`
  const shown = sum.includes(' ') ? `(${sum})` : sum
  return { value, lines: [`하루 평균임금: ${shown} ÷ ${days}일 = ${wonRate(value)}`] }
}

function worth(worked: Span, pay: Given): Sum {
  const average = averageOf(pay, worked.to)
  if (!average) return { kind: 'no_sum', why: said('평균임금이나 월급이 있어야 계산할 수 있어요.') }
  const ordinary = pay.ordinary ?? 0
  const daily = Math.max(average.value, ordinary)
  const years = yearsOf(worked)
  const sum = daily * 30 * years
  const isFloor = pay.known === 'monthly' && ordinary === 0
  return {
    kind: 'worked_out',
    headline: said(`퇴직금은 ${isFloor ? '적어도 ' : ''}${aboutWon(sum)}이에요.`),
    steps: [
      ...average.lines,
      ...(ordinary > average.value ? [`통상임금 ${won(ordinary)}이 더 높아서 이것으로 계산해요.`] : []),
      serviceLine(worked),
      `퇴직금: ${wonRate(daily)} × 30일 × ${yearsShown(worked)} = ${aboutWon(sum)}`,
    ].map(said),
    notes: [...notesOf(worked, pay, average.value), PAID_BY].map(said),
  }
}

const PAID_BY = '그만둔 날부터 14일 안에 받아야 하고(제9조), 3년 안에 청구해야 해요(제10조).'

const yearsShown = (worked: Span): string =>
  worked.from && worked.to ? `${number(daysBetween(worked.from, worked.to) + 1)}일 ÷ 365일` : spokenYears(worked)

/** `5년`, `32개월 ÷ 12`, `(2 + 8/12 + 10/365)년`. */
function spokenYears({ years, months, days }: Span): string {
  if (days > 0) return `(${years} + ${months}/12 + ${days}/365)년`
  return months > 0 ? `${years * 12 + months}개월 ÷ 12` : `${years}년`
}

function serviceLine({ years, months, days, from, to }: Span): string {
  const length = [years && `${years}년`, months && `${months}개월`, days && `${days}일`].filter(Boolean).join(' ')
  return from && to ? `일한 기간: ${from} ~ ${to}, ${length}` : `일한 기간: ${length}`
}

function notesOf(worked: Span, pay: Given, average: number): string[] {
  const { years, months, days, to } = worked
  const whole = months === 0 && days === 0 && to !== undefined
  const fixed = pay.known === 'monthly' && !pay.ordinary ? ((pay.monthly ?? 0) / 209) * 8 : 0
  return [
    ...(fixed > average
      ? [
          `월급이 모두 고정급이고 주 40시간이면 하루 통상임금이 ${wonRate(fixed)}으로 더 높아서 퇴직금이 ${aboutWon(fixed * 30 * yearsOf(worked))}이에요. 법은 둘 중 높은 쪽으로 계산하게 해요(근로기준법 제2조 제2항).`,
        ]
      : []),
    ...(whole && years !== yearsOf(worked)
      ? [`딱 ${years}년으로 셈하면 ${won(Math.max(average, pay.ordinary ?? 0) * 30 * years)}이에요.`]
      : []),
    ...(whole && years === 1 ? ['하루라도 모자라면 퇴직금이 없어요. 마지막으로 일한 날을 꼭 확인하세요.'] : []),
  ]
}

/** 퇴직금 from what is known of service and pay. */
export function severance(given: Given): Sum {
  const { service, fifteen } = given
  if (!service) return { kind: 'no_sum', why: said('일한 기간이 있어야 계산할 수 있어요.') }
  if (fifteen === false) return { kind: 'no_sum', why: UNDER_FIFTEEN, articles: ['근로자퇴직급여 보장법#4'] }
  const underAYear = service.to ? service.years < 1 : yearsOf(service) < 1
  return underAYear
    ? { kind: 'no_sum', why: UNDER_A_YEAR, articles: ['근로자퇴직급여 보장법#4'] }
    : worth(service, given)
}
