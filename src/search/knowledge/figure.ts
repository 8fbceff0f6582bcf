/** A number with what it counts. */
export interface Figure {
  /** As the text has it, `3년`. */
  readonly written: string
  /** One way for all writings: `60%`, `14일`, `10320원`, `36개월`. */
  readonly value: string
}

// Seven days are a week, twelve months a year, twice is 200 %: the same figure, so written one way.
const SAME: Readonly<Record<string, readonly [times: number, unit: string]>> = {
  주: [7, '일'],
  년: [12, '개월'],
  배: [100, '%'],
  시간: [60, '분'],
}

/** The figure of a number and a Korean unit. */
export function figure(written: string, value: number, unit: string): Figure {
  const [times, counted] = SAME[unit] ?? [1, unit]
  return { written, value: `${Math.round(value * times * 10_000) / 10_000}${counted}` }
}
