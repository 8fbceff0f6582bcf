import type { Card } from '../core/conversation/card.ts'
import type { Say } from '../core/wording.ts'
import { isShared } from './address.ts'
import { call } from './call.ts'
import { contactKeyboard } from './keyboard.ts'
import type { Shown } from './patiently.ts'
import type { Place } from './place.ts'
import { type Sender, showCard } from './show-card.ts'

export interface Showing extends Sender {
  readonly say: Say
  /** Chats where the key that shares a number is on the screen. */
  readonly askedContact: Set<number>
  /** Where personal things of this group are shown instead. */
  readonly privately: () => string | undefined
}

/** Shows cards in order; the first that fails ends it. The id is that of the last message. */
export async function showCards(showing: Showing, place: Place, cards: readonly Card[]): Promise<Shown> {
  let last: Shown = { kind: 'sent', messageId: undefined }
  if (!cards.some((card) => card.asksContact)) await closeContact(showing, place.chatId)
  for (const card of cards) {
    last = await showCard(showing, place, fitForChat(showing, place.chatId, card))
    if (last.kind !== 'sent') return last
    if (card.asksContact && !isShared(place.chatId)) await askContact(showing, place.chatId)
  }
  return last
}

/** A shared chat is a public place: there a personal card is only announced. */
function fitForChat({ say, privately }: Showing, chatId: number, card: Card): Card {
  if (!card.personal || !isShared(chatId)) return card
  const url = privately()
  return {
    text: say('conversation.privately'),
    ...(url === undefined ? {} : { buttons: [[{ label: say('conversation.private_chat'), url }]] }),
  }
}

// Buttons and the key that shares a number cannot stand on one message.
async function askContact({ api, attempt, say, askedContact }: Showing, chat_id: number): Promise<void> {
  if (askedContact.has(chat_id)) return
  const reply_markup = contactKeyboard(say('terminal.telegram.share_phone'))
  askedContact.add(chat_id)
  await attempt(
    async () =>
      (await call(api, 'sendMessage', { chat_id, text: say('terminal.telegram.phone_how'), reply_markup })).message_id,
  )
}

/** The platform takes the key away only with a message. */
async function closeContact({ api, attempt, say, askedContact }: Showing, chat_id: number): Promise<void> {
  if (!askedContact.delete(chat_id)) return
  const text = say('terminal.telegram.phone_done')
  await attempt(
    async () => (await call(api, 'sendMessage', { chat_id, text, reply_markup: { remove_keyboard: true } })).message_id,
  )
}
