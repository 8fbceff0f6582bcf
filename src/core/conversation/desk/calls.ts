import { phone } from '../../intake/steps/phone.ts'
import type { Card } from '../card.ts'
import type { Scene } from '../scene.ts'

const PHONE = phone({ ko: '' })

/** Members whom no message reaches: staff call them. */
export async function callsCard({ world, say, showing }: Scene): Promise<Card> {
  const people = await world.ledger.unreachable()
  const lines = people.map(({ name, phone: number, references }) => {
    const shown = number === undefined ? say('staff.calls.no_phone') : PHONE.show(number, showing)
    return `▪ ${name ?? say('staff.calls.no_name')} · ${shown}\n   ${references.join(', ')}`
  })
  return { heading: say('staff.calls.heading'), text: lines.join('\n') || say('staff.calls.none'), personal: true }
}
