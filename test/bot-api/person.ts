import type { User } from 'telegraf/types'
import type { Person } from './acts.ts'
import { findButton, findKey, noButton } from './buttons.ts'
import { entitiesIn } from './entities.ts'
import { fileBody } from './file-body.ts'
import type { FileKind } from './files.ts'
import type { Wire } from './params.ts'
import { pressed } from './press.ts'
import type { Room } from './room.ts'
import type { Seen } from './seen.ts'
import { speak } from './speak.ts'
import { seconds } from './store.ts'
import { wireOf } from './wire-message.ts'
import type { World } from './world.ts'

/** The acts of one person in one chat. */
export function person(world: World, room: Room, user: User): Person {
  const say = (body: Wire) => speak(world, room, user, body)
  const sendFile = (kind: FileKind, bytes: Uint8Array, name: string, mime?: string, caption?: string) =>
    say({ ...fileBody(world.files.add(kind, bytes, name, mime), kind), ...(caption === undefined ? {} : { caption }) })

  function press(wanted: string | RegExp, on?: Seen | number): number | undefined {
    const found = findButton(world, room, wanted, typeof on === 'object' ? on.id : on)
    if (found?.button.data !== undefined) return pressed(world, room, user, found.button.data, found.message.id)
    if (found)
      throw new Error(`The button ${String(wanted)} opens ${String(found.button.url)}; the bot hears nothing of it`)
    const key = on === undefined ? findKey(room, wanted) : undefined
    if (!key) throw noButton(world, room, wanted)
    if (key.contact) throw new Error(`The key ${key.text} asks for a contact: use sendContact(phone)`)
    return say(textBody(key.text))
  }

  function edit(messageId: number, text: string): number | undefined {
    const message = room.thread.get(messageId)
    if (message?.from.id !== user.id) throw new Error(`Message ${messageId} is not this person's`)
    message.body = textBody(text)
    message.edits += 1
    return world.updates.add({ edited_message: { ...wireOf(room, message), edit_date: seconds() } })
  }

  return {
    user,
    press,
    edit,
    type(text, { replyTo } = {}) {
      const target = replyTo === undefined ? undefined : room.thread.get(replyTo)
      return say({ ...textBody(text), ...(target ? { reply_to_message: wireOf(room, target) } : {}) })
    },
    start: (payload) => say(textBody(payload === undefined ? '/start' : `/start ${payload}`)),
    pressData: (data, messageId) => pressed(world, room, user, data, messageId),
    sendPhoto: (bytes, caption) => sendFile('photo', bytes, 'photo.jpg', 'image/jpeg', caption),
    sendDocument: (bytes, name, mime, caption) => sendFile('document', bytes, name, mime, caption),
    sendContact: (phone, userId = user.id) =>
      say({ contact: { phone_number: phone, first_name: user.first_name, user_id: userId } }),
    sendSticker: () => sendFile('sticker', Buffer.from('RIFF0000WEBP'), 'sticker.webp'),
    sendVoice: () => sendFile('voice', Buffer.from('OggS'), 'voice.ogg'),
    sendLocation: (latitude, longitude) => say({ location: { latitude, longitude } }),
  }
}

function textBody(text: string): Wire {
  const entities = entitiesIn(text)
  return { text, ...(entities.length > 0 ? { entities } : {}) }
}
