import type { Sum } from '../core/calculating/calculator.ts'
import { aboutWon, number, said, won, wonRate } from './figures.ts'
import { minimumIn, unknownYear } from './minimum-wage.ts'
import { monthHours, monthHoursLine, monthHoursShown } from './month-hours.ts'

interface Given {
  readonly year?: string | null
  readonly unit?: 'hour' | 'day' | 'month' | null
  readonly pay?: number | null
  readonly holidayIn?: boolean | null
  readonly weeklyHours?: number | null
  readonly dailyHours?: number | null
  readonly probation?: boolean | null
  readonly yearLong?: boolean | null
  readonly simple?: boolean | null
}

// 최저임금법 시행령 제3조: ten per cent less.
const PROBATION = 0.9
// Pay is in whole won, the hours of a month are not: less than a hundredth of a won an hour is no shortfall.
const SLACK = 0.01

/** Holds pay against the minimum of its year. */
export function minimumWageCheck(given: Given): Sum {
  const minimum = minimumIn(given.year)
  if (!minimum) return unknownYear()
  const hours = hoursOf(given)
  if (!given.pay || !hours) return { kind: 'no_sum', why: said('임금과 일하는 시간이 있어야 견줄 수 있어요.') }
  const reduced = given.probation === true && given.yearLong === true && given.simple === false
  const least = reduced ? Math.round(minimum.hourly * PROBATION * 100) / 100 : minimum.hourly
  const hourly = given.pay / hours
  const lacking = least - hourly > SLACK ? least - hourly : 0
  const named = `${minimum.year}년 최저시급 ${won(minimum.hourly)}${reduced ? `의 90%인 ${won(least)}` : ''}`
  return {
    kind: 'worked_out',
    headline: said(headline(named, hourly, lacking)),
    steps: [...hourlyLines(given, hourly), ...(lacking > 0 ? [lackingLine(given, least, lacking)] : [])].map(said),
    notes: notesOf(given, lacking).map(said),
    articles: given.probation === true ? ['최저임금법#5', '최저임금법 시행령#3', '최저임금법#6'] : ARTICLES,
  }
}

const ARTICLES = ['최저임금법#6', '최저임금법 시행령#5', '최저임금법 시행규칙#2']

/** Hours for which the pay is paid. */
function hoursOf({ unit, holidayIn, weeklyHours, dailyHours }: Given): number | undefined {
  // Six hours are paid for five worked: 48 for 40, 24 for 20.
  if (unit === 'hour') return holidayIn ? 1.2 : 1
  if (unit === 'day') return dailyHours ?? undefined
  return weeklyHours ? monthHours(weeklyHours) : undefined
}

function headline(named: string, hourly: number, lacking: number): string {
  const shown = `시급으로 ${aboutWon(hourly)}`
  if (lacking <= 0) return `최저임금 위반은 아니에요. ${shown}으로, ${named} 이상이에요.`
  return `최저임금 위반이에요. ${shown}이라 ${named}보다 ${aboutWon(lacking)} 적어요.`
}

function hourlyLines({ unit, pay, holidayIn, weeklyHours, dailyHours }: Given, hourly: number): string[] {
  const paid = won(pay ?? 0)
  if (unit === 'hour' && !holidayIn) return [`받는 시급: ${paid}`]
  if (unit === 'hour')
    return [`주휴수당을 뺀 시급: ${paid} ÷ 1.2 = ${wonRate(hourly)} (주휴가 있으면 5시간 일하고 6시간분을 받아요)`]
  if (unit === 'day') return [`시급으로 바꾸면: 일급 ${paid} ÷ ${number(dailyHours ?? 0)}시간 = ${wonRate(hourly)}`]
  const hours = weeklyHours ?? 0
  return [monthHoursLine(hours), `시급으로 바꾸면: ${paid} ÷ ${monthHoursShown(hours)} = ${wonRate(hourly)}`]
}

function lackingLine({ unit, pay, weeklyHours, dailyHours }: Given, least: number, lacking: number): string {
  if (unit === 'hour') return `모자란 돈: 일한 시간마다 ${aboutWon(lacking)}`
  const [per, hours, shown] =
    unit === 'day'
      ? ['하루', dailyHours ?? 0, `${number(dailyHours ?? 0)}시간`]
      : ['한 달', monthHours(weeklyHours ?? 0), monthHoursShown(weeklyHours ?? 0)]
  return `모자란 돈: ${won(least)} × ${shown} − ${won(pay ?? 0)} = ${per} ${aboutWon(least * hours - (pay ?? 0))}`
}

function notesOf(given: Given, lacking: number): string[] {
  const probation = given.probation === true ? [probationNote(given)] : []
  return lacking > 0 ? [...probation, VOID] : probation
}

const VOID = '적게 받기로 약속했어도 그 약속은 효력이 없어요. 모자란 돈은 월급날부터 3년 안에 청구하세요.'

function probationNote({ yearLong, simple }: Given): string {
  if (yearLong === false) return '1년보다 짧은 계약은 수습이라도 최저임금을 깎을 수 없어요.'
  if (simple === true) return '단순노무 직종은 수습이라도 최저임금을 깎을 수 없어요.'
  return '단순노무 직종이거나 수습을 시작한 지 3개월이 지났으면 깎을 수 없어요.'
}
