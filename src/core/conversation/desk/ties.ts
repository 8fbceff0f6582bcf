import { newDraft } from '../../intake/draft.ts'
import type { Outcome } from '../outcome.ts'
import { startDraft } from '../play.ts'
import type { Scene } from '../scene.ts'

/** Asks staff which workplaces they are tied to. */
export function startTies(scene: Scene): Promise<Outcome> {
  const { world, member, today } = scene
  const form = { id: 'ties', edition: 1, steps: {} }
  return startDraft(
    newDraft(form, { id: world.shortId(), owner: member.id, purpose: { kind: 'ties' }, startedOn: today }),
    scene,
  )
}
