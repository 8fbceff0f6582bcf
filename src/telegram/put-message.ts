import type { Telegram } from 'telegraf'
import { call } from './call.ts'
import type { Outgoing } from './messages-of-card.ts'
import { type Place, repliesTo } from './place.ts'
import { isUnchanged, isUneditable } from './refusal.ts'

/** Replaces the pressed message, or sends a new one where there is none or it cannot be edited. Returns the message's id. */
export async function putMessage(api: Telegram, place: Place, message: Outgoing): Promise<number> {
  if (place.pressed === undefined) return send(api, place, message)
  try {
    await edit(api, place.chatId, place.pressed, message)
    return place.pressed
  } catch (error) {
    if (isUnchanged(error)) return place.pressed
    if (!isUneditable(error)) throw error
    return send(api, place, message)
  }
}

const edit = (api: Telegram, chat_id: number, message_id: number, message: Outgoing) =>
  call(api, 'editMessageText', { chat_id, message_id, ...worded(message) })

const send = async (api: Telegram, place: Place, message: Outgoing): Promise<number> =>
  (await call(api, 'sendMessage', { chat_id: place.chatId, ...worded(message), ...repliesTo(place) })).message_id

const worded = ({ text, entities, keyboard }: Outgoing) => ({
  text,
  link_preview_options: { is_disabled: true },
  ...(entities.length > 0 ? { entities } : {}),
  ...(keyboard ? { reply_markup: keyboard } : {}),
})
