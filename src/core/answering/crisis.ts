import { HYPOTHETICAL, PAST, SETTLED, URGENT } from './crisis-context.ts'
import { ACCIDENT, type Alarm, HARM_TO_SELF, VIOLENCE } from './crisis-words.ts'
import { softened, squeezed } from './plain-form.ts'

/** What may cost a life now. */
export type Crisis = 'self_harm' | 'violence' | 'accident'

const ALARMS: readonly (readonly [Crisis, Alarm])[] = [
  ['self_harm', HARM_TO_SELF],
  ['accident', ACCIDENT],
  ['violence', VIOLENCE],
]

/**
 * Whether a life is in danger at this moment, in speech, without spaces, with typos, in Yanbian wording, English or Chinese.
 * Meant to be called before everything else, inside a form too. Errs towards once too often for self-harm.
 */
export const crisisIn = (text: string): Crisis | undefined => alarmIn(text)?.crisis

/** A crisis as it was heard. */
export interface Heard {
  readonly crisis: Crisis
  /** The words alone say it. Otherwise they may also be told of something that happened before, with a question behind it. */
  readonly beyondDoubt: boolean
}

export function alarmIn(text: string): Heard | undefined {
  // 맡다 (to be in charge) sounds like 맞다 (to be beaten), and is no alarm.
  const said = softened(squeezed(text.replaceAll('맡', '')))
  const found = ALARMS.find(([, alarm]) => sounds(alarm, said))
  return found && { crisis: found[0], beyondDoubt: found[1].always.test(said) }
}

function sounds(alarm: Alarm, said: string): boolean {
  if (alarm.always.test(said)) return true
  const past = PAST.test(said)
  if (URGENT.test(said) && !past) return alarm.unlessSettled.test(said) || alarm.ifUrgent.test(said)
  return alarm.unlessSettled.test(said) && !past && !SETTLED.test(said) && !HYPOTHETICAL.test(said)
}
