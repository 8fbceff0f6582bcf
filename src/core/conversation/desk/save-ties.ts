import type { Replies } from '../../intake/form.ts'
import type { Write } from '../ledger.ts'
import { type Outcome, write } from '../outcome.ts'
import type { Scene } from '../scene.ts'
import { staffOf } from './staff-of.ts'

/** Workplaces that staff say they are tied to: from now on cases against these do not exist for them. */
export function saveTies(replies: Replies, done: Write, scene: Scene): Outcome {
  const staff = staffOf(scene)
  if (!staff) return write([done], { text: scene.say('staff.not_staff') })
  const named = typeof replies.workplaces === 'string' ? replies.workplaces : ''
  const ties = named
    .split(/[\n,]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const hired: Write = { kind: 'hire', staff: { ...staff, ties }, at: scene.now }
  return write([done, hired], { text: scene.say('staff.ties_saved', { count: ties.length }) })
}
