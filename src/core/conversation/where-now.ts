import type { Card } from './card.ts'
import { nextCard } from './onboarding.ts'
import { play } from './play.ts'
import type { Scene } from './scene.ts'
import { caseCard } from './status.ts'

// Somebody whose receipt got lost, or who pressed "제출" twice, is looking for the case they have just filed.
const JUST_FILED_MILLIS = 10 * 60_000

/** Where the member stands now: their open form, the case they have just filed, or the menu. Writes nothing. */
export async function whereNow(scene: Scene): Promise<readonly Card[]> {
  if (scene.open) {
    const { cards } = await play(scene.open, { kind: 'show' }, scene)
    return typeof cards === 'function' ? [] : cards
  }
  const filed = await justFiled(scene)
  return [filed ?? nextCard(scene)]
}

async function justFiled(scene: Scene): Promise<Card | undefined> {
  const { world, member, now } = scene
  const [latest] = await world.ledger.casesOf(member.id)
  if (!latest || now.getTime() - latest.submittedAt.getTime() > JUST_FILED_MILLIS) return undefined
  const file = await world.ledger.caseFile(latest.reference)
  return file && caseCard(file, scene)
}
