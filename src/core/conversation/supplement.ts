import { decide } from '../casework/decide.ts'
import type { Form, Replies } from '../intake/form.ts'
import { linesOf } from '../intake/lines.ts'
import { deskOf } from './desk/desk-of.ts'
import type { Write } from './ledger.ts'
import { type Outcome, show, write } from './outcome.ts'
import type { Scene } from './scene.ts'

/** What staff asked for, given: the lines join the case, and it goes back to staff. */
export async function supplement(
  reference: string,
  replies: Replies,
  form: Form,
  done: Write,
  scene: Scene,
): Promise<Outcome> {
  const { world, say, member, showing, now, today } = scene
  const found = await world.ledger.caseFile(reference)
  if (!found || found.submission.memberId !== member.id) return show({ text: say('conversation.case.unknown') })
  const lines = linesOf(form, replies, showing)
  const event = { kind: 'supplemented', at: now, by: { kind: 'member', id: member.id }, lines } as const
  const decision = decide(found, event, 'member', deskOf(world), today)
  if (decision.kind !== 'recorded') return write([done], { text: say('conversation.case.moved_on') })
  return write([done, ...decision.writes], { text: say('conversation.case.supplemented', { reference }) })
}
