import { phone } from '../../intake/steps/phone.ts'
import type { Staff } from '../../people/staff.ts'
import type { Unreachable } from '../ledger.ts'
import { type Outcome, write } from '../outcome.ts'
import type { Scene } from '../scene.ts'
import { caseFor } from './case-view.ts'
import { viewed } from './viewed.ts'

const PHONE = phone({ ko: '' })

/** Members whom no message reaches: staff call them. The view is logged. */
export async function showCalls(staff: Staff, scene: Scene): Promise<Outcome> {
  const { world, say } = scene
  const people = await Promise.all((await world.ledger.unreachable()).map((one) => asSeenBy(staff, one, scene)))
  const lines = people.filter((one) => one !== undefined).map((one) => callLine(one, scene))
  return write([viewed('calls', staff, scene)], {
    heading: say('staff.calls.heading'),
    text: lines.join('\n') || say('staff.calls.none'),
    personal: true,
  })
}

/** Without the cases that this person may not see; undefined where there are no others. */
async function asSeenBy(staff: Staff, person: Unreachable, scene: Scene): Promise<Unreachable | undefined> {
  const files = await Promise.all(person.references.map((reference) => caseFor(reference, staff, scene)))
  const references = person.references.filter((_, at) => files[at] !== undefined)
  return person.references.length > 0 && references.length === 0 ? undefined : { ...person, references }
}

function callLine({ name, phone: number, references }: Unreachable, { say, showing }: Scene): string {
  const shown = number === undefined ? say('staff.calls.no_phone') : PHONE.show(number, showing)
  return `▪ ${name ?? say('staff.calls.no_name')} · ${shown}\n   ${references.join(', ')}`
}
