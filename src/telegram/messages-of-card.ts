import type { InlineKeyboardMarkup, MessageEntity } from 'telegraf/types'
import type { Card } from '../core/conversation/card.ts'
import { inlineKeyboard, linesOfLinks } from './keyboard.ts'
import { splitText } from './split-text.ts'

/** One message as it is sent: plain text, so that nothing typed becomes markup. */
export interface Outgoing {
  readonly text: string
  readonly entities: MessageEntity[]
  readonly keyboard: InlineKeyboardMarkup | undefined
}

/** A card as messages, its buttons under the last; none where the card has no words. */
export function messagesOfCard(card: Card): Outgoing[] {
  const heading = card.heading?.trim() ?? ''
  const parts = splitText([heading, card.text, ...linesOfLinks(card.buttons)].filter(Boolean).join('\n\n'))
  const keyboard = inlineKeyboard(card.buttons)
  return parts.map((text, index) => ({
    text,
    entities: index === 0 ? boldHeading(heading, text) : [],
    keyboard: index === parts.length - 1 ? keyboard : undefined,
  }))
}

const boldHeading = (heading: string, text: string): MessageEntity[] =>
  heading === '' ? [] : [{ type: 'bold', offset: 0, length: Math.min(heading.length, text.length) }]
