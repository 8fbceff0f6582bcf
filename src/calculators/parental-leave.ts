/** What a month of leave is paid: the ceiling, the share of pay. 고용보험법 시행령 제95조, 제95조의3; in force since 2025-01-01. */
export interface MonthPaid {
  readonly month: number
  readonly ceiling: number
  readonly share: 1 | 0.8
  readonly pay: number
}

export type LeaveKind = 'usual' | 'both' | 'single'

const FLOOR = 700_000
// 만원, month by month where both parents take leave in the first eighteen months: 제95조의3 제1항 제1호.
const BOTH = [250, 250, 300, 350, 400, 450]

/** The pay of each month. `partner` is how many months the other parent takes. */
export function monthsPaid(kind: LeaveKind, pay: number, months: number, partner: number): MonthPaid[] {
  return Array.from({ length: months }, (_, at) => {
    const month = at + 1
    const share = month <= 6 ? 1 : 0.8
    const ceiling = ceilingOf(kind, month, Math.min(months, partner)) * 10_000
    return { month, ceiling, share, pay: Math.max(FLOOR, Math.min(ceiling, pay * share)) }
  })
}

function ceilingOf(kind: LeaveKind, month: number, shared: number): number {
  if (kind === 'both' && month <= shared && month <= 6) return BOTH[month - 1] ?? 250
  if (month <= 3) return kind === 'single' ? 300 : 250
  return month <= 6 ? 200 : 160
}

/** Months that follow each other with the same pay, taken together. */
export function runsOf(months: readonly MonthPaid[]): { from: number; to: number; paid: MonthPaid }[] {
  const runs: { from: number; to: number; paid: MonthPaid }[] = []
  for (const paid of months) {
    const last = runs.at(-1)
    if (last && last.paid.pay === paid.pay && last.paid.ceiling === paid.ceiling) last.to = paid.month
    else runs.push({ from: paid.month, to: paid.month, paid })
  }
  return runs
}
