import { decide } from '../casework/decide.ts'
import { newDraft } from '../intake/draft.ts'
import { button, stacked } from './card-parts.ts'
import { deskOf } from './desk/desk-of.ts'
import type { CaseFile } from './ledger.ts'
import { type Outcome, show, write } from './outcome.ts'
import { startDraft } from './play.ts'
import type { CaseAct } from './press.ts'
import type { Scene } from './scene.ts'
import { caseCard, copyCard } from './status.ts'

/** What a member does with a case of their own. Somebody else's case does not exist for them. */
export async function actOnCase(act: CaseAct, reference: string, scene: Scene): Promise<Outcome> {
  const { world, say, member } = scene
  const file = await world.ledger.caseFile(reference)
  if (!file || file.submission.memberId !== member.id) return show({ text: say('conversation.case.unknown') })
  switch (act) {
    case 'show':
      return show(caseCard(file, scene))
    case 'lines':
      return show(copyCard(file, scene))
    case 'withdraw':
      return show(sureCard(reference, scene))
    case 'withdraw_yes':
    case 'leave':
      return move(file, 'withdrawn', scene)
    case 'accept':
      return move(file, 'accepted', scene)
    case 'supplement':
      return startSupplement(file, scene)
  }
}

function move(file: CaseFile, kind: 'withdrawn' | 'accepted', scene: Scene): Outcome {
  const { world, say, member, now, today } = scene
  const { reference } = file.submission
  const decision = decide(
    file,
    { kind, at: now, by: { kind: 'member', id: member.id } },
    'member',
    deskOf(world),
    today,
  )
  if (decision.kind !== 'recorded') return show({ text: say('conversation.case.moved_on') }, caseCard(file, scene))
  const taken = kind === 'accepted' ? [{ kind: 'take_offer' as const, reference }] : []
  return write([...decision.writes, ...taken], { text: say(`conversation.case.${kind}`, { reference }) })
}

function sureCard(reference: string, { say }: Scene) {
  return {
    text: say('conversation.case.withdraw_sure', { reference }),
    buttons: stacked([
      button(say('conversation.case.withdraw_yes'), { kind: 'case', act: 'withdraw_yes', reference }),
      button(say('conversation.case.back'), { kind: 'case', act: 'show', reference }),
    ]),
    personal: true as const,
  }
}

async function startSupplement(file: CaseFile, scene: Scene): Promise<Outcome> {
  const { world, member, today, say } = scene
  const { reference } = file.submission
  if (file.status !== 'with_member') return show({ text: say('conversation.case.moved_on') }, caseCard(file, scene))
  const purpose = { kind: 'supplement', reference } as const
  const form = { id: 'supplement', edition: 1, steps: {} }
  return startDraft(newDraft(form, { id: world.shortId(), owner: member.id, purpose, startedOn: today }), scene)
}
