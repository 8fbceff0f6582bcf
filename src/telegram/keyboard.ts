import type { InlineKeyboardButton, InlineKeyboardMarkup, ReplyKeyboardMarkup } from 'telegraf/types'
import type { Button, Card } from '../core/conversation/card.ts'

/** The buttons below a message; undefined where there are none. */
export function inlineKeyboard(buttons: Card['buttons'] = []): InlineKeyboardMarkup | undefined {
  const rows = buttons.map((row) => row.filter(isPressable).map(inlineButton)).filter((row) => row.length > 0)
  return rows.length > 0 ? { inline_keyboard: rows } : undefined
}

/** Pages that the platform takes no button for (a host without a dot, as in a trial on one's own machine): shown as text. */
export const linesOfLinks = (buttons: Card['buttons'] = []): string[] =>
  buttons
    .flat()
    .flatMap((button) => ('url' in button && !isPressable(button) ? [`${button.label}: ${button.url}`] : []))

/** The key that shares the member's own number. */
export const contactKeyboard = (label: string): ReplyKeyboardMarkup => ({
  keyboard: [[{ text: label, request_contact: true }]],
  resize_keyboard: true,
  one_time_keyboard: true,
})

const inlineButton = (button: Button): InlineKeyboardButton =>
  'url' in button ? { text: button.label, url: button.url } : { text: button.label, callback_data: button.press }

const isPressable = (button: Button): boolean =>
  !('url' in button) || (URL.canParse(button.url) && new URL(button.url).hostname.includes('.'))
