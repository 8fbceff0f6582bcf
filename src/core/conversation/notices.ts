import type { CaseSummary } from '../casework/case.ts'
import { movesFor } from '../casework/moves.ts'
import type { DueNotice, NoticeBody } from '../outbox/notice.ts'
import { newMember } from '../people/member.ts'
import type { Button, Card } from './card.ts'
import { button, inRows } from './card-parts.ts'
import { nearCard } from './deadline/near.ts'
import { caseLine } from './desk/queue.ts'
import { readingCard } from './reading/reading-card.ts'
import { type Scene, sceneOf } from './scene.ts'
import { wordedCard } from './worded-answer.ts'
import type { World } from './world.ts'

/** What a notice says, worked out when it is sent, in its reader's language: `nothing` where it has no reason left, undefined where the present card does. */
export async function noticeCard(notice: DueNotice, world: World): Promise<Card | 'nothing' | undefined> {
  const scene = await sceneFor(notice, world)
  const { body } = notice
  switch (body.kind) {
    case 'case_news':
      return newsCard(body.reference, scene)
    case 'place_offer':
      return offerCard(body, scene)
    case 'staff_card':
    case 'urgent_case':
      return staffCard(body, notice, scene)
    case 'answer_ready':
      return wordedCard(body.questionId, scene)
    case 'reading_ready':
      return readingCard(body, notice, scene)
    case 'limit_near':
      return (await nearCard(body, scene)) ?? 'nothing'
    case 'present_card':
      return undefined
  }
}

/** Neutral on the lock screen: programme, employer and amount appear after a tap. */
function newsCard(reference: string, { say }: Scene): Card {
  const look = button(say('notices.look'), { kind: 'case', act: 'show', reference })
  return { text: say('notices.case_news', { reference }), buttons: [[look]] }
}

function offerCard({ reference, until }: NoticeBody & { kind: 'place_offer' }, { say }: Scene): Card {
  const take = button(say('conversation.case.accept'), { kind: 'case', act: 'accept', reference })
  const leave = button(say('conversation.case.leave'), { kind: 'case', act: 'leave', reference })
  return { text: say('notices.place_offer', { reference, until }), buttons: [[take], [leave]] }
}

/** A card in a shared chat carries reference, programme, age and promise only; what it opens opens in the staff member's own chat. */
async function staffCard(
  body: NoticeBody & { kind: 'staff_card' | 'urgent_case' },
  notice: DueNotice,
  scene: Scene,
): Promise<Card> {
  const { world, say } = scene
  // The summary is all that the card shows; the case itself is opened, and decrypted, only in a staff member's own chat.
  const [one] = await world.ledger.find({ kind: 'reference', reference: body.reference })
  if (!one) return { text: say('staff.no_such_case') }
  const heading = say(body.kind === 'urgent_case' ? 'notices.urgent_case' : 'notices.staff_card')
  const shared = notice.address === world.settings.staffChat
  return { heading, text: caseLine(one, scene), buttons: inRows(openButtons(one, shared, scene), 2) }
}

function openButtons(one: CaseSummary, shared: boolean, { world, say }: Scene): Button[] {
  const { reference, status } = one
  const link = shared ? world.linkInto(`s_${reference}`) : undefined
  const openLabel = say('staff.open', { reference })
  const open: Button = link
    ? { label: openLabel, url: link }
    : button(openLabel, { kind: 'desk', place: 'open', id: reference, detail: undefined })
  // Any of the staff may read the shared card, so it draws what a manager could do; the desk refuses by role.
  const moves = movesFor({ status, submission: one }, 'manager').map((kind): Button => {
    const label = say(`casework.move.${kind}`)
    const url = link && world.linkInto(`s_${reference}_${kind}`)
    return url ? { label, url } : button(label, { kind: 'desk', place: 'move', id: reference, detail: kind })
  })
  return [open, ...moves]
}

/** The reader's moment: a member's own settings, or the union's first language for a shared chat. */
async function sceneFor(notice: DueNotice, world: World): Promise<Scene> {
  const address = notice.address ?? ''
  const person = address === world.settings.staffChat ? undefined : await world.ledger.person(address)
  const incoming = {
    key: notice.key,
    from: address,
    name: undefined,
    language: undefined,
    shared: false,
    heard: { kind: 'text', text: '' },
  } as const
  return sceneOf(world, incoming, person ?? { member: newMember('', address), staff: undefined, drafts: [], asked: [] })
}
