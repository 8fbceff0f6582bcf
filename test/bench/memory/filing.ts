import type { Spent } from '../measure/spent.ts'

/** Members, by number, who apply so often each. */
export interface Filing {
  readonly members: { readonly from: number; readonly to: number }
  readonly times: number
}

export interface Filed extends Spent {
  readonly seconds: number
  readonly updates: number
}
