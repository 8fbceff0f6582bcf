import { keptUntil } from '../casework/retention.ts'
import type { World } from './world.ts'

// A round stays short, so that it holds up nobody's message; the next one goes on.
const AT_ONCE = 50

/** Deletes what is personal of cases whose retention has ended, as their programme says. True when there may be more. */
export async function forgetEnded({ ledger, catalogue, now }: World): Promise<boolean> {
  let most = 0
  for (const { id, retention } of catalogue.values()) {
    const references = await ledger.keptLongEnough(id, keptUntil(retention, now()), AT_ONCE)
    if (references.length > 0) await ledger.commit(references.map((reference) => ({ kind: 'forget_case', reference })))
    most = Math.max(most, references.length)
  }
  return most === AT_ONCE
}
