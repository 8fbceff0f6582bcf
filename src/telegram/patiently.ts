import { setTimeout as sleep } from 'node:timers/promises'
import { type Refusal, refusalMeant } from './refusal.ts'

export type Shown = { readonly kind: 'sent'; readonly messageId: number | undefined } | Refusal

// A longer wait is not a reply any more: the notice that is owed instead comes later.
const LONGEST_WAIT = 10

/** Carries out one send and says how it ended. Never throws for the platform's refusals. */
export type Attempt = (act: () => Promise<number | undefined>) => Promise<Shown>

export const attempt: Attempt = async (act) => {
  try {
    return { kind: 'sent', messageId: await act() }
  } catch (error) {
    return refusalMeant(error)
  }
}

/** Waits once as told, if it is not for long; not when we are stopping. */
export const patiently =
  (stopping: AbortSignal): Attempt =>
  async (act) => {
    const first = await attempt(act)
    if (first.kind !== 'wait' || first.seconds > LONGEST_WAIT) return first
    return (await waited(first.seconds, stopping)) ? attempt(act) : first
  }

/** False when the wait was cut short. */
export const waited = (seconds: number, stopping: AbortSignal): Promise<boolean> =>
  sleep(seconds * 1000, true, { signal: stopping }).catch(() => false)
