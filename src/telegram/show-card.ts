import type { Telegram } from 'telegraf'
import type { Card } from '../core/conversation/card.ts'
import { messagesOfCard, type Outgoing } from './messages-of-card.ts'
import type { Attempt, Shown } from './patiently.ts'
import type { Place } from './place.ts'
import { putMessage } from './put-message.ts'
import { CAPTION_LIMIT, sendHandout } from './send-handout.ts'

/** How sends are made: through which client, and with how much patience. */
export interface Sender {
  readonly api: Telegram
  readonly attempt: Attempt
}

/** Shows one card: an edit, a message or several, a file. Never throws for the platform's refusals. */
export async function showCard(sender: Sender, place: Place, card: Card): Promise<Shown> {
  const { handout } = card
  const here = card.inPlace ? place : { ...place, pressed: undefined }
  const messages = messagesOfCard(card)
  if (!handout) return showMessages(sender, here, messages)
  if (here.pressed === undefined && fitUnder(messages))
    return sender.attempt(() => sendHandout(sender.api, here, handout, messages[0]))
  const shown = await showMessages(sender, here, messages)
  if (shown.kind !== 'sent') return shown
  const handed = await sender.attempt(() => sendHandout(sender.api, place, handout, undefined))
  return handed.kind === 'sent' ? shown : handed
}

async function showMessages({ api, attempt }: Sender, place: Place, messages: readonly Outgoing[]): Promise<Shown> {
  let last: Shown = { kind: 'sent', messageId: undefined }
  for (const [index, message] of messages.entries()) {
    last = await attempt(() => putMessage(api, index === 0 ? place : { ...place, pressed: undefined }, message))
    if (last.kind !== 'sent') return last
  }
  return last
}

const fitUnder = (messages: readonly Outgoing[]): boolean =>
  messages.length === 0 || (messages.length === 1 && (messages[0]?.text.length ?? 0) <= CAPTION_LIMIT)
