import type { Card } from '../core/conversation/card.ts'
import type { Messenger } from '../core/outbox/deliver.ts'
import type { Delivery, DueNotice } from '../core/outbox/notice.ts'
import { chatOf } from './address.ts'
import { HOME, privateLink } from './continuations.ts'
import type { Face } from './face.ts'
import { attempt } from './patiently.ts'
import { showCards } from './show-cards.ts'

/** Says what is owed. A wait that the platform asks for goes back to the queue. */
export const openMessenger = (face: Face): Messenger => ({
  async say(to, notice) {
    const chatId = chatOf(to)
    if (chatId === undefined) return { kind: 'refused', why: 'not an address of this face' }
    const card = await worded(face, notice)
    if (card === 'failed') return { kind: 'failed', why: 'not worded' }
    return card === undefined ? { kind: 'nothing' } : deliver(face, chatId, notice, card)
  },
})

const worded = ({ conversation, log }: Face, notice: DueNotice): Promise<Card | 'failed' | undefined> =>
  conversation.notice(notice).catch((err: unknown) => {
    log.error({ err, notice: notice.id, kind: notice.body.kind }, 'notice not worded')
    return 'failed' as const
  })

async function deliver(face: Face, chatId: number, { body }: DueNotice, card: Card): Promise<Delivery> {
  const replaced = body.kind === 'answer_ready' && body.messageId !== undefined ? Number(body.messageId) : undefined
  const showing = {
    api: face.api,
    attempt,
    // Its reader's language is the card's; these few words of our own are rarely needed here.
    say: face.voices('ko'),
    askedContact: face.askedContact,
    privately: () => face.me && privateLink(face.me.username, HOME),
  }
  const shown = await showCards(
    showing,
    { chatId, pressed: replaced },
    replaced === undefined ? [card] : [{ ...card, inPlace: true }],
  )
  return shown.kind === 'sent' ? { kind: 'sent' } : shown
}
