import type { Sum } from '../core/calculating/calculator.ts'
import { type Day, daysBetween, yearOf } from '../core/calendar.ts'
import type { Span } from '../core/intake/steps/period.ts'
import { ARBITRATE, MONTH_DAYS } from './cn-pay.ts'
import { number, said, yuan } from './figures.ts'

interface Given {
  readonly wanted?: string | null
  readonly unused?: number | null
  readonly career?: Span | null
  readonly used?: number | null
  readonly part?: string | null
  readonly on?: Day | null
  readonly monthly?: number | null
}

/** Days of leave of a full year by all years of work: 유급연차휴가조례 제3조. */
function daysOfYear({ years, months }: Span): number {
  const all = years + Math.floor(months / 12)
  if (all < 1) return 0
  return all < 10 ? 5 : all < 20 ? 10 : 15
}

interface Entitled {
  readonly days: number
  readonly lines: readonly string[]
}

/** Days of this year: all of them, or in proportion to the days left (실시방법 제5조) or gone by (제12조). */
function entitled({ career, part, on }: Given): Entitled | undefined {
  if (!career) return undefined
  const full = daysOfYear(career)
  const line = `일한 햇수 ${lengthShown(career)} → 한 해 ${full}일`
  if (!on || part === 'whole' || !part) return { days: full, lines: [line] }
  const [first, last]: [Day, Day] = part === 'leaving' ? [`${yearOf(on)}-01-01`, on] : [on, `${yearOf(on)}-12-31`]
  const passed = daysBetween(first, last) + 1
  const share = (passed / 365) * full
  const days = Math.min(full, Math.floor(share))
  return {
    days,
    lines: [line, `${passed}일 ÷ 365일 × ${full}일 = ${number(share)} → ${days}일 (1일이 안 되는 부분은 버려요)`],
  }
}

/** 년휴가 days, or pay for those not taken. */
export function leaveCn(given: Given): Sum {
  return given.wanted === 'pay' ? payOf(given) : daysSum(given)
}

function daysSum(given: Given): Sum {
  const found = entitled(given)
  if (!found) return { kind: 'no_sum', why: said('모두 몇 년 일했는지 알아야 계산할 수 있어요.') }
  if (given.career && daysOfYear(given.career) === 0) return { kind: 'no_sum', why: UNDER_A_YEAR }
  return {
    kind: 'worked_out',
    headline: said(`올해 년휴가는 ${found.days}일이에요.`),
    steps: found.lines.map(said),
    notes: [said('다른 회사에서 일한 기간도 합쳐서 세요. 법정명절과 휴식일은 년휴가 날수에 넣지 않아요.')],
    articles: given.part && given.part !== 'whole' ? [...DAYS, '유급연차휴가실시방법#5'] : DAYS,
  }
}

const DAYS = ['유급연차휴가조례#3', '유급연차휴가실시방법#4']
const UNDER_A_YEAR = said(
  '아직 년휴가는 0일이에요. 이어서 12개월을 넘게 일해야 생겨요. 앞 회사에서 일한 기간도 합쳐요.',
)

function payOf(given: Given): Sum {
  const { unused, used, monthly, part } = given
  const found = unused === null || unused === undefined ? entitled(given) : undefined
  const left = unused ?? (found && Math.max(0, found.days - (used ?? 0)))
  if (!monthly || left === undefined)
    return { kind: 'no_sum', why: said('못 쉰 날수와 월 평균 로임이 있어야 계산할 수 있어요.') }
  if (left === 0) return { kind: 'no_sum', why: said('못 쉰 년휴가가 없어서 보상은 0위안이에요.') }
  const daily = monthly / MONTH_DAYS
  return {
    kind: 'worked_out',
    headline: said(
      `못 쉰 ${number(left)}일의 값은 300%로 모두 ${yuan(daily * 3 * left)}이에요. 정상 로임을 이미 받았으면 더 받을 돈은 200%, ${yuan(daily * 2 * left)}이에요.`,
    ),
    steps: [
      ...(found?.lines ?? []),
      ...(found ? [`못 쉰 날: ${found.days}일 − 쓴 ${number(used ?? 0)}일 = ${number(left)}일`] : []),
      `하루 로임: ${yuan(monthly)} ÷ ${MONTH_DAYS}일 = ${yuan(daily)}`,
      `300%: ${yuan(daily)} × 3 × ${number(left)}일 = ${yuan(daily * 3 * left)}`,
      `그 가운데 더 받을 200%: ${yuan(daily)} × 2 × ${number(left)}일 = ${yuan(daily * 2 * left)}`,
    ].map(said),
    notes: [said('본인이 글로 안 쉬겠다고 했으면 정상 로임만 받아요.'), said(ARBITRATE)],
    articles: [
      '유급연차휴가조례#5',
      found ? '유급연차휴가조례#3' : '유급연차휴가실시방법#11',
      part === 'leaving' ? '유급연차휴가실시방법#12' : '유급연차휴가실시방법#10',
    ],
  }
}

const lengthShown = ({ years, months }: Span): string =>
  [years && `${years}년`, months && `${months}개월`].filter(Boolean).join(' ') || '1년 미만'
