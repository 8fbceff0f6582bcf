import type { Params } from './params.ts'
import type { World } from './world.ts'

/** One call on its way through the server. */
export interface Call {
  readonly world: World
  readonly params: Params
  /** Registers what to do when the caller hangs up. */
  readonly gone: (listener: () => void) => void
}

/** Carries a call out and returns its `result`, or throws a Refusal. */
export type Method = (call: Call) => unknown

export type Methods = Readonly<Record<string, Method>>
