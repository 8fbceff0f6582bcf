import type { InlineKeyboardMarkup, ReplyKeyboardMarkup } from 'telegraf/types'
import { checkInline } from './inline-button.ts'
import { isWire, jsonOf, type Params, type Wire } from './params.ts'
import { badRequest } from './refusal.ts'

/** What a reply_markup asks for. */
export type Markup =
  | { readonly kind: 'none' }
  | { readonly kind: 'inline'; readonly inline: InlineKeyboardMarkup }
  | { readonly kind: 'keyboard'; readonly keyboard: ReplyKeyboardMarkup }
  | { readonly kind: 'remove' }
  | { readonly kind: 'forceReply' }

const BUTTON_LIMIT = 100

/** Reads and checks reply_markup as the real server does. */
export function readMarkup(params: Params): Markup {
  const markup = jsonOf(params, 'reply_markup')
  if (markup === undefined || markup === null) return { kind: 'none' }
  if (!isWire(markup)) throw badRequest('object expected as reply markup')
  if ('inline_keyboard' in markup) return readInline(markup['inline_keyboard'])
  if ('keyboard' in markup) return readKeyboard(markup)
  if (markup['remove_keyboard'] === true) return { kind: 'remove' }
  return markup['force_reply'] === true ? { kind: 'forceReply' } : { kind: 'none' }
}

function readInline(value: unknown): Markup {
  const rows = rowsOf(value, 'InlineKeyboardButton').filter((row) => row.length > 0)
  if (rows.flat().length > BUTTON_LIMIT) throw badRequest('reply markup is too long')
  for (const button of rows.flat()) checkInline(button)
  if (rows.length === 0) return { kind: 'none' }
  return { kind: 'inline', inline: { inline_keyboard: rows as unknown as InlineKeyboardMarkup['inline_keyboard'] } }
}

function readKeyboard(markup: Wire): Markup {
  const keyboard = rowsOf(markup['keyboard'], 'KeyboardButton')
  for (const button of keyboard.flat()) {
    if (typeof button['text'] !== 'string' || button['text'] === '') {
      throw badRequest("can't parse keyboard button: Text must be non-empty")
    }
  }
  return { kind: 'keyboard', keyboard: { ...markup, keyboard } as unknown as ReplyKeyboardMarkup }
}

function rowsOf(value: unknown, what: string): Wire[][] {
  if (!Array.isArray(value)) throw badRequest(`field "keyboard" of the ReplyKeyboardMarkup must be an Array of ${what}`)
  return value.map((row) => {
    if (!Array.isArray(row)) throw badRequest(`${what} rows must be Arrays`)
    return row.map((button) => (isWire(button) ? button : { text: String(button) }))
  })
}
