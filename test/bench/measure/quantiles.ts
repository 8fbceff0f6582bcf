/** What most waited, and what the unlucky waited. */
export interface Quantiles {
  readonly p50: number
  readonly p99: number
}

export function quantilesOf(values: readonly number[]): Quantiles {
  const sorted = values.toSorted((a, b) => a - b)
  return { p50: at(sorted, 0.5), p99: at(sorted, 0.99) }
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

export const median = (values: readonly number[]): number => quantilesOf(values).p50

/** The median, and between which values it was found. */
export function spread(values: readonly number[], worded: (value: number) => string): string {
  if (values.length < 2) return values.map(worded).join('')
  return `${worded(median(values))} (${worded(Math.min(...values))} – ${worded(Math.max(...values))})`
}
