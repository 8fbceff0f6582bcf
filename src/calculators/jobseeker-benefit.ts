import type { Sum } from '../core/calculating/calculator.ts'
import type { Clue } from '../core/calculating/clue.ts'
import { type Day, yearOf } from '../core/calendar.ts'
import { choice } from '../core/intake/steps/choice.ts'
import type { Span } from '../core/intake/steps/period.ts'
import { amountOn, KR_JOBSEEKER_WAGE_CEILING, KR_MINIMUM_WAGE, yearsKnown } from './amounts.ts'
import { type AveragePay, averageDay } from './average-pay.ts'
import { aboutWon, number, said, won, wonRate } from './figures.ts'

const KNOWN = KR_JOBSEEKER_WAGE_CEILING.map(({ from }) => yearOf(from)).sort((one, other) => other - one)
const OTHER = 'other'

/** Asks in which year the job ended: the amounts are those of that day (고용보험법 제45조 제4항, 시행령 부칙). */
export const leavingYears = () =>
  choice(
    { ko: '언제 그만뒀나요?', en: 'When did you leave?', zh: '何时离职？' },
    {
      ...Object.fromEntries(KNOWN.map((year) => [`y${year}`, { ko: `${year}년`, en: String(year), zh: `${year}年` }])),
      [OTHER]: { ko: '다른 해', en: 'Another year', zh: '其他年份' },
    },
  )

const LEFT = '퇴[직사]|그만|관[두둠뒀]|이직|실직|해고|잘[렸리]|짤|만료|실업\\s?급여|구직\\s?급여'
const YEAR = new RegExp(`(20\\d{2})\\s?년?(?:[^.?!\\n]{0,14})(?:${LEFT})`, 'u')
const WORD = /(재작년|작년|지난\s?해|내년|다음\s?해)/u
const OFFSET: Readonly<Record<string, number>> = { 재작년: -2, 작년: -1, 지난해: -1, 내년: 1, 다음해: 1 }

/** Clue: the year of leaving named, else this one. */
export const leavingYear: Clue = ({ text, today }) => {
  const named = YEAR.exec(text.replace(/20\d{2}[^.?!\n]{0,14}(?:입사|부터)/gu, ''))?.[1]
  const word = WORD.exec(text)?.[1]?.replace(/\s/gu, '') ?? ''
  const year = named ? Number(named) : yearOf(today) + (OFFSET[word] ?? 0)
  return KNOWN.includes(year) ? `y${year}` : OTHER
}

interface Given extends AveragePay {
  readonly year?: string | null
  readonly dailyHours?: number | null
  readonly insured?: Span | null
  readonly age?: number | null
  readonly disabled?: boolean | null
}

/** 구직급여 from pay, insured period and age, as far as they are known. */
export function benefit(given: Given): Sum {
  const year = Number(given.year?.slice(1))
  const day: Day = `${year}-12-31`
  const ceiling = amountOn(KR_JOBSEEKER_WAGE_CEILING, day)?.value
  const hourly = amountOn(KR_MINIMUM_WAGE, day)?.value
  if (!ceiling || !hourly) return { kind: 'no_sum', why: UNKNOWN_YEAR }
  if (given.insured && monthsOf(given.insured) < LEAST_MONTHS)
    return { kind: 'no_sum', why: TOO_SHORT, articles: ['고용보험법#40'] }
  const average = averageDay(given)
  const days = given.insured ? daysOf(given.insured, given) : undefined
  if (!average && !days) return { kind: 'no_sum', why: said('월급이나 고용보험에 든 기간을 알려 주세요.') }
  const limits = limitsOf(ceiling, hourly, given.dailyHours ?? 8)
  const daily = average && dailyOf(average.value, limits)
  const higher = average?.fixed && average.fixed > average.value ? dailyOf(average.fixed, limits).value : 0
  return {
    kind: 'worked_out',
    headline: said(headline(daily?.value, days, higher)),
    steps: [
      ...(average ? [average.line] : []),
      ...(daily ? daily.lines : []),
      ...(days ? [days.line] : []),
      ...(daily && days?.days ? [`모두: ${won(daily.value)} × ${days.days}일 = ${won(daily.value * days.days)}`] : []),
    ].map(said),
    notes: [...fixedNote(daily?.value, higher), ...(days?.note ? [days.note] : []), APPLY].map(said),
  }
}

const LEAST_MONTHS = 6
const APPLY =
  '그만둔 다음 날부터 12개월이 지나면 남은 날수가 있어도 못 받아요. 미루지 말고 바로 고용센터에 신청하세요(제48조).'
const UNKNOWN_YEAR = said(
  `저는 ${yearsKnown(KR_JOBSEEKER_WAGE_CEILING)}년에 그만둔 사람의 상한액만 알고 있어요. 2027년은 최저임금으로 계산한 하한(8시간 68,480원)이 지금 상한(68,100원)보다 커서 상한이 새로 정해져야 해요. 금액은 고용센터(1350)에 확인해 주세요.`,
)
const TOO_SHORT = said(
  '이 기간만으로는 실업급여가 0원이에요. 그만두기 전 18개월 동안 임금을 받은 날이 모두 180일 이상이어야 해요. 그 사이 다닌 앞 직장의 날수도 합칠 수 있으니 고용센터(1350)에 확인해 보세요.',
)

interface Limits {
  readonly most: number
  readonly least: number
  readonly ceiling: number
  readonly leastLine: string
}

const limitsOf = (ceiling: number, hourly: number, hours: number): Limits => ({
  ceiling,
  most: ceiling * 0.6,
  least: hourly * Math.min(hours, 8) * 0.8,
  leastLine: `하한: 최저임금 ${won(hourly)} × ${number(Math.min(hours, 8))}시간 × 80% = ${won(hourly * Math.min(hours, 8) * 0.8)}`,
})

/** A day's benefit: 60 %, between 80 % of the minimum wage and the ceiling. 제46조. */
function dailyOf(average: number, { most, least, leastLine }: Limits): { value: number; lines: string[] } {
  const share = average * 0.6
  const shareLine = `하루치: ${wonRate(average)} × 60% = ${wonRate(share)}`
  if (share > most) return { value: most, lines: [shareLine, `상한 ${won(most)}을 넘어서 ${won(most)}이에요.`] }
  if (share < least) return { value: least, lines: [shareLine, leastLine, `하한보다 적어서 ${won(least)}이에요.`] }
  return { value: share, lines: [shareLine, `상한 ${won(most)}과 하한 ${won(least)} 사이예요.`] }
}

const fixedNote = (daily: number | undefined, higher: number): string[] =>
  daily && higher > daily
    ? [`월급이 모두 고정급이고 주 40시간이면 통상임금이 더 높아서 하루 ${aboutWon(higher)}이에요(제45조 제2항).`]
    : []

function headline(daily: number | undefined, days: Days | undefined, higher: number): string {
  const least = daily && higher > daily ? '적어도 ' : ''
  const count = days?.days ? `${days.days}일` : days?.shown
  if (!daily) return `실업급여를 받을 수 있는 날은 ${count}이에요.`
  if (!days?.days)
    return `실업급여는 하루 ${least}${aboutWon(daily)}이에요.${count ? ` 받는 날은 ${count}이에요.` : ''}`
  return `실업급여는 하루 ${least}${aboutWon(daily)}씩 ${count}, 모두 ${aboutWon(daily * days.days)}이에요.`
}

const monthsOf = ({ years, months, days, from, to }: Span): number => years * 12 + months + (from && to ? 0 : days / 30)

/** 별표 1 (2019-10-01): years insured from which each line holds, days below fifty, days from fifty on or disabled. */
const TABLE = [
  { from: 10, young: 240, old: 270 },
  { from: 5, young: 210, old: 240 },
  { from: 3, young: 180, old: 210 },
  { from: 1, young: 150, old: 180 },
  { from: 0, young: 120, old: 120 },
] as const

interface Days {
  readonly days?: number
  readonly shown: string
  readonly line: string
  readonly note?: string
}

function daysOf(insured: Span, { age, disabled }: Given): Days {
  const years = insured.years + Math.floor(insured.months / 12)
  const row = TABLE.find(({ from }) => years >= from) ?? TABLE[4]
  const shown = `${insured.years ? `${insured.years}년 ` : ''}${insured.months ? `${insured.months}개월` : ''}`.trim()
  const line = (who: string, days: string) => `받는 날수: 고용보험 ${shown}, ${who} → ${days} (별표 1)`
  if (row.young === row.old) return { days: row.young, shown: '', line: line('1년 미만', `${row.young}일`) }
  if (disabled || (age ?? 0) >= OLD)
    return { days: row.old, shown: '', line: line(disabled ? '장애인' : `만 ${age}세`, `${row.old}일`) }
  if (age) return { days: row.young, shown: '', line: line(`만 ${age}세`, `${row.young}일`) }
  const both = `${row.young}일(50세 이상이거나 장애인이면 ${row.old}일)`
  return { shown: both, line: line('나이를 모름', both) }
}

const OLD = 50
