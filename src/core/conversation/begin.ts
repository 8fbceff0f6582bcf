import { newDraft } from '../intake/draft.ts'
import type { Replies } from '../intake/form.ts'
import { isFor } from '../intake/programme.ts'
import { consentCard, missingToKeep } from './consents.ts'
import { type Outcome, show } from './outcome.ts'
import { startDraft } from './play.ts'
import { programmeCard } from './programme-card.ts'
import type { Scene } from './scene.ts'
import { takesSignUps } from './takes-sign-ups.ts'

/** Begins a draft, or says what is missing first: consent to keep it, an open round. */
export async function begin(id: string, scene: Scene, given: Given = {}): Promise<Outcome> {
  const { world, say, member } = scene
  const [programmeId = '', roundId] = id.split(':')
  const programme = world.catalogue.get(programmeId)
  if (!programme) return show({ text: say('conversation.gone') })
  if (!isFor(programme, scene.staff !== undefined)) return show({ text: say('conversation.staff_only') })
  const missing = missingToKeep(scene)
  if (missing) return show(consentCard(missing, scene, id))
  if (programme.rounds && !(await takesSignUps(roundId, scene))) return show(await programmeCard(programme, scene))
  const draft = newDraft(programme, {
    id: world.shortId(),
    owner: member.id,
    purpose: roundId ? { kind: 'submission', round: roundId } : { kind: 'submission' },
    startedOn: scene.today,
  })
  const started = await startDraft({ ...draft, setAside: given.setAside ?? {} }, scene)
  return { ...started, observed: { kind: 'draft_begun', programmeId } }
}

/** Replies that are offered, not assumed: the member keeps them with one tap. */
export interface Given {
  readonly setAside?: Replies
}
