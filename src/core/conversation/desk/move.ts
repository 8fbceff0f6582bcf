import { eventMeant } from '../../casework/case.ts'
import { permitted } from '../../casework/moves.ts'
import { newDraft } from '../../intake/draft.ts'
import type { Staff } from '../../people/staff.ts'
import { type Outcome, show } from '../outcome.ts'
import { startDraft } from '../play.ts'
import type { Scene } from '../scene.ts'
import { moveFormFor } from '../small-forms.ts'
import { caseFor } from './case-view.ts'
import { hindrance } from './may-move.ts'
import { recordOn } from './record-move.ts'

/** Begins a move on a case: at once where the table asks nothing, else by a dialog for its amount, reason or text. */
export async function startMove(reference: string, move: string, staff: Staff, scene: Scene): Promise<Outcome> {
  const { say, world, member, today } = scene
  const file = await caseFor(reference, staff, scene)
  const kind = eventMeant(move)
  if (!file || !kind) return show({ text: say('staff.no_such_case') })
  const why = await hindrance(file, kind, staff, scene)
  if (why !== undefined) return show({ text: why })
  const { submission, status } = file
  if (!permitted(submission.casework, status, kind)?.asks)
    return recordOn(file, { kind, replies: {} }, staff, [], scene)
  const form = moveFormFor(submission.casework, status, kind)
  const purpose = { kind: 'move', reference, move: kind, currency: submission.currency } as const
  return startDraft(newDraft(form, { id: world.shortId(), owner: member.id, purpose, startedOn: today }), scene)
}
