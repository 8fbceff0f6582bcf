import type { Retention } from '../intake/programme.ts'

/** Cases that ended before these moments have been kept long enough: those without a payment, and those with one. */
export interface KeptUntil {
  readonly unpaid: Date
  readonly paid: Date
}

/** Counts back the months for which a programme keeps its cases after their end. */
export const keptUntil = ({ months, monthsIfPaid }: Retention, now: Date): KeptUntil => ({
  unpaid: monthsBefore(now, months),
  paid: monthsBefore(now, monthsIfPaid),
})

// A day that the earlier month does not have rolls into the next: kept a little longer, never shorter than promised by more than that.
function monthsBefore(now: Date, months: number): Date {
  const before = new Date(now)
  before.setUTCMonth(before.getUTCMonth() - months)
  return before
}
