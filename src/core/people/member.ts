import type { Jurisdiction, Locale } from '../text.ts'
import type { ConsentRecord } from './consent.ts'

/** Where somebody is reached: the channel and their id on it, `telegram:55`, `terminal:member`. Kept encrypted; found by keyed hash. */
export type Address = string

/** Somebody who talks to the bot. Everything but ids, settings and times is encrypted at rest. */
export interface Member {
  readonly id: string
  readonly address: Address
  /** Undefined until chosen, or guessed from the platform. */
  readonly locale: Locale | undefined
  readonly jurisdiction: Jurisdiction | undefined
  readonly name: string | undefined
  readonly phone: string | undefined
  /** Self-declared; staff see it as unverified. */
  readonly unit: string | undefined
  /** The platform refused delivery (blocked bot): staff call instead. */
  readonly unreachable: boolean
  readonly consents: readonly ConsentRecord[]
}

/** Somebody of whom nothing is known but where they are reached. */
export const newMember = (id: string, address: Address): Member => ({
  id,
  address,
  locale: undefined,
  jurisdiction: undefined,
  name: undefined,
  phone: undefined,
  unit: undefined,
  unreachable: false,
  consents: [],
})
