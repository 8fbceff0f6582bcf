import { type CaseEvent, type EventKind, eventMeant } from '../../casework/case.ts'
import { decide } from '../../casework/decide.ts'
import type { Replies } from '../../intake/form.ts'
import type { Staff } from '../../people/staff.ts'
import type { CaseFile, Write } from '../ledger.ts'
import { type Outcome, write } from '../outcome.ts'
import type { Scene } from '../scene.ts'
import { caseFor } from './case-view.ts'
import { deskOf } from './desk-of.ts'
import { hindrance } from './may-move.ts'
import { openButton } from './queue.ts'
import { staffOf } from './staff-of.ts'

/** Puts a confirmed move on a case. Loaded again at this moment: somebody else may have moved it meanwhile. */
export async function recordMove(
  reference: string,
  move: string,
  replies: Replies,
  done: readonly Write[],
  scene: Scene,
): Promise<Outcome> {
  const staff = staffOf(scene)
  const file = staff && (await caseFor(reference, staff, scene))
  const kind = eventMeant(move)
  if (!staff || !file || !kind) return write(done, { text: scene.say('staff.no_such_case') })
  const why = await hindrance(file, kind, staff, scene)
  if (why !== undefined) return write(done, { text: why })
  return recordOn(file, { kind, replies }, staff, done, scene)
}

/** One move of staff on a case at hand. */
export function recordOn(
  file: CaseFile,
  { kind, replies }: { readonly kind: EventKind; readonly replies: Replies },
  staff: Staff,
  done: readonly Write[],
  scene: Scene,
): Outcome {
  const { world, say, today } = scene
  const { reference } = file.submission
  const decision = decide(file, eventOf(kind, replies, staff, scene), staff.role, deskOf(world), today)
  switch (decision.kind) {
    case 'not_allowed_now':
      return write(done, { text: say('staff.not_allowed_now', { status: say(`casework.status.${decision.status}`) }) })
    case 'not_yours':
      return write(done, { text: say('staff.not_your_role') })
    case 'recorded': {
      const text = say('staff.recorded', { reference, status: say(`casework.status.${decision.status}`) })
      return write([...done, ...decision.writes], { text, buttons: [[openButton(reference, scene)]] })
    }
  }
}

function eventOf(kind: EventKind, replies: Replies, staff: Staff, { now }: Scene): CaseEvent {
  const amount = replies.amount ?? replies.recovered
  const text = replies.reason ?? replies.text
  return {
    kind,
    at: now,
    by: { kind: 'staff', id: staff.id },
    ...(typeof amount === 'number' ? { amount } : {}),
    ...(typeof text === 'string' ? { text } : {}),
  }
}
