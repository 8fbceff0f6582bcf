import { daysBetween } from '../../calendar.ts'
import type { CaseSummary, Status } from '../../casework/case.ts'
import type { Staff } from '../../people/staff.ts'
import type { WordingKey } from '../../wording.ts'
import type { Card } from '../card.ts'
import { button, stacked } from '../card-parts.ts'
import type { Scene } from '../scene.ts'
import { programmeName } from '../status.ts'
import { isBarred } from './staff-of.ts'

/** Statuses in which staff have something to do. */
const WAITING_FOR_STAFF: readonly Status[] = ['received', 'investigating', 'approved', 'referred', 'seated']
const SHOWN = 20

/** What waits for staff, nearest promise first. Nothing personal: lists are looked at over a shoulder. */
export async function queueCard(staff: Staff, scene: Scene): Promise<Card> {
  const { world, say } = scene
  const all = await world.ledger.queue({ statuses: WAITING_FOR_STAFF, limit: SHOWN })
  const cases = all.filter((one) => !isBarred(staff, one))
  return { heading: say('staff.queue.heading', { count: cases.length }), ...listed(cases, 'staff.queue.empty', scene) }
}

/** Cases below each other, each to be opened; `none` is said where there are none. */
export const listed = (cases: readonly CaseSummary[], none: WordingKey, scene: Scene): Card => ({
  text: cases.map((one) => caseLine(one, scene)).join('\n\n') || scene.say(none),
  buttons: stacked(cases.map(({ reference }) => openButton(reference, scene))),
  personal: true,
})

export const openButton = (reference: string, { say }: Scene) =>
  button(say('staff.open', { reference }), { kind: 'desk', place: 'open', id: reference, detail: undefined })

/** Reference, programme, status, age and promise: all that a shared screen may show. */
export function caseLine(one: CaseSummary, scene: Scene): string {
  const { reference, status, submittedAt, promisedOn } = one
  const { say, today, now } = scene
  const left = daysBetween(today, promisedOn)
  const age = Math.max(Math.floor((now.getTime() - submittedAt.getTime()) / 86_400_000), 0)
  const promise = say(left < 0 ? 'staff.promise_broken' : 'staff.promise', { day: promisedOn, left: Math.abs(left) })
  return `▪ ${reference} · ${programmeName(one, scene)}\n   ${say(`casework.status.${status}`)} · ${say('staff.age', { days: age })}\n   ${promise}`
}
