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
export function crisisIn(text: string): Crisis | undefined {
  const said = softened(squeezed(text))
  return ALARMS.find(([, alarm]) => sounds(alarm, said))?.[0]
}

function sounds(alarm: Alarm, said: string): boolean {
  if (alarm.always.test(said)) return true
  const past = PAST.test(said)
  if (URGENT.test(said) && !past) return alarm.unlessSettled.test(said) || alarm.ifUrgent.test(said)
  return alarm.unlessSettled.test(said) && !past && !SETTLED.test(said) && !HYPOTHETICAL.test(said)
}
