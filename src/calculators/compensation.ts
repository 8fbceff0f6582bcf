import type { Sum } from '../core/calculating/calculator.ts'
import type { Day } from '../core/calendar.ts'
import { type Span, spanBetween } from '../core/intake/steps/period.ts'
import { ARBITRATE } from './cn-pay.ts'
import { number, said, yuan } from './figures.ts'

/** Why the contract ended, as far as it decides the sum. */
export type Ending = 'pays' | 'no_notice' | 'unlawful' | 'none' | 'unsure'

interface Given {
  readonly ending?: string | null
  readonly worked?: Span | null
  readonly monthly?: number | null
  readonly last?: number | null
  readonly local?: number | null
  readonly minimum?: number | null
}

// 노동계약법 제98조: the act is in force from this day; earlier service counts apart (제97조).
const IN_FORCE: Day = '2008-01-01'
const [TIMES, MOST_YEARS] = [3, 12]

/** Months of pay for a length of service: one a year, a whole one from six months on, else half. 제47조. */
export function monthsOfPay({ years, months, days }: Span): number {
  const all = years * 12 + months
  const rest = all % 12
  if (rest >= 6) return Math.floor(all / 12) + 1
  return Math.floor(all / 12) + (rest > 0 || days > 0 ? 0.5 : 0)
}

/** Service since the act is in force, and whether there was some before. */
function sinceAct(worked: Span, today: Day): { span: Span; earlier: boolean } {
  const { from, to } = worked
  if (from && to)
    return from < IN_FORCE ? { span: spanBetween(IN_FORCE, to), earlier: true } : { span: worked, earlier: false }
  const longest = spanBetween(IN_FORCE, today)
  const isLonger = monthsOfPay(worked) > monthsOfPay(longest)
  return isLonger ? { span: longest, earlier: true } : { span: worked, earlier: false }
}

interface Base {
  readonly monthly: number
  readonly isCapped: boolean
  readonly lines: readonly string[]
}

/** Pay of a month that counts: at least the local minimum (실시조례 제27조), at most three times the local average. */
function baseOf({ monthly, local, minimum }: Given): Base {
  const own = monthly ?? 0
  if (minimum && own < minimum)
    return {
      monthly: minimum,
      isCapped: false,
      lines: [`평균 로임이 최저임금보다 적어서 ${yuan(minimum)}으로 계산해요.`],
    }
  if (local && own > local * TIMES) {
    const line = `한 달 치 상한: 현지 평균 ${yuan(local)} × 3 = ${yuan(local * TIMES)} (평균 로임이 이보다 많아요)`
    return { monthly: local * TIMES, isCapped: true, lines: [line] }
  }
  return { monthly: own, isCapped: false, lines: [] }
}

/** 경제보상금 N, N+1 or 배상금 2N. */
export function compensation(given: Given, today: Day): Sum {
  const { worked, monthly, ending } = given
  if (ending === 'none') return { kind: 'no_sum', why: NONE, articles: ['노동계약법#46', '노동계약법#39'] }
  if (!worked || !monthly) return { kind: 'no_sum', why: said('일한 기간과 월 평균 로임이 있어야 계산할 수 있어요.') }
  // 실시조례 제25조: damages count from the first day of work, whenever it was.
  const { span, earlier } = ending === 'unlawful' ? { span: worked, earlier: false } : sinceAct(worked, today)
  const base = baseOf(given)
  const counted = monthsOfPay(span)
  const units = base.isCapped ? Math.min(counted, MOST_YEARS) : counted
  const isCut = units < counted
  const lines = [
    ...base.lines,
    `근속: ${lengthShown(span)} → ${number(counted)}개월 치${isCut ? `, 상한 ${MOST_YEARS}년으로 ${MOST_YEARS}개월 치` : ''}`,
    `경제보상금(N): ${yuan(base.monthly)} × ${number(units)}개월 = ${yuan(base.monthly * units)}`,
  ]
  return worked_out(given, base.monthly * units, lines, earlier)
}

const NONE = said(
  '경제보상금은 0위안이에요. 개인 사정으로 그만두거나, 본인의 큰 잘못으로 해제됐거나, 같거나 더 좋은 조건의 재계약을 거절하면 회사가 주지 않아도 돼요. 로임 체불이나 보험 미가입이 이유였다면 받을 수 있으니 상담하세요.',
)

function worked_out(given: Given, n: number, lines: readonly string[], earlier: boolean): Sum {
  const { ending, last, monthly } = given
  const plus = last ?? monthly ?? 0
  const shown = ENDINGS[(ending ?? 'unsure') as Exclude<Ending, 'none'>](n, plus)
  return {
    kind: 'worked_out',
    headline: said(shown.headline),
    steps: [...lines, ...shown.lines].map(said),
    notes: [
      ...(ending === 'no_notice' && !last
        ? ['+1은 지난달 로임으로 계산해요. 지난달 로임이 다르면 금액이 달라져요.']
        : []),
      ...(earlier ? [EARLIER] : []),
      ...(given.local ? [] : [NO_LOCAL]),
      ARBITRATE,
    ].map(said),
    articles: ARTICLES[(ending ?? 'unsure') as Exclude<Ending, 'none'>],
  }
}

const EARLIER = '2008년 1월 1일 전에 일한 기간은 그때 규정으로 따로 계산해요. 더 받을 수 있는지 상담하세요(제97조).'
const NO_LOCAL =
  '평균 로임이 현지 평균의 3배보다 많은 사람만 상한(3배, 12년)이 있어요. 그렇지 않으면 12년 한도가 없어요.'

type Shown = (n: number, plus: number) => { readonly headline: string; readonly lines: readonly string[] }
const ENDINGS: Readonly<Record<Exclude<Ending, 'none'>, Shown>> = {
  pays: (n) => ({ headline: `경제보상금은 ${yuan(n)}이에요.`, lines: [] }),
  no_notice: (n, plus) => ({
    headline: `받을 돈은 N+1로 ${yuan(n + plus)}이에요.`,
    lines: [`30일 전에 알리지 않은 값(+1): ${yuan(plus)}`, `더하면 ${yuan(n)} + ${yuan(plus)} = ${yuan(n + plus)}`],
  }),
  unlawful: (n) => ({
    headline: `위법하게 내보냈다면 배상금(2N)은 ${yuan(n * 2)}이에요.`,
    lines: [`배상금(2N): ${yuan(n)} × 2 = ${yuan(n * 2)}. 배상금을 받으면 N은 따로 받지 않아요.`],
  }),
  unsure: (n) => ({
    headline: `경제보상금(N)은 ${yuan(n)}이에요. 위법하게 내보냈다면 2N, ${yuan(n * 2)}이에요.`,
    lines: ['스스로 사정이 있어 그만뒀거나 본인의 큰 잘못으로 해제됐으면 받지 못해요.'],
  }),
}

const ARTICLES: Readonly<Record<Exclude<Ending, 'none'>, readonly string[]>> = {
  pays: ['노동계약법#47', '노동계약법#46', '노동계약법실시조례#27'],
  no_notice: ['노동계약법#47', '노동계약법#40', '노동계약법실시조례#20'],
  unlawful: ['노동계약법#87', '노동계약법#47', '노동계약법실시조례#25'],
  unsure: ['노동계약법#47', '노동계약법#46', '노동계약법#87'],
}

const lengthShown = ({ years, months, days }: Span): string =>
  [years && `${years}년`, months && `${months}개월`, days && `${days}일`].filter(Boolean).join(' ') || '0일'
