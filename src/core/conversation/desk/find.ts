import { referenceMeant } from '../../casework/reference.ts'
import { phoneMeant } from '../../intake/steps/phone.ts'
import type { Staff } from '../../people/staff.ts'
import type { Card } from '../card.ts'
import type { FindBy } from '../ledger.ts'
import type { Scene } from '../scene.ts'
import { listed } from './queue.ts'
import { isBarred } from './staff-of.ts'

/** `/find K7M2-9QX`, `/find 010-1234-5678`, `/find 홍길동`: exact after normalising. */
export async function findCard(text: string, staff: Staff, scene: Scene): Promise<Card> {
  const { world, say } = scene
  if (text === '') return { text: say('staff.find.how') }
  const all = await world.ledger.find(findBy(text))
  const cases = all.filter((one) => !isBarred(staff, one))
  return { heading: say('staff.find.heading', { count: cases.length }), ...listed(cases, 'staff.find.none', scene) }
}

function findBy(text: string): FindBy {
  const reference = referenceMeant(text)
  if (reference !== undefined) return { kind: 'reference', reference }
  const phone = phoneMeant(text.normalize('NFKC'), false)
  return phone === undefined ? { kind: 'name', name: text } : { kind: 'phone', phone }
}
