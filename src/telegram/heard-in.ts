import type { CallbackQuery, Message } from 'telegraf/types'
import type { Heard } from '../core/conversation/incoming.ts'
import { withoutMention } from './addressed.ts'
import { commandIn } from './command-in.ts'
import type { Me } from './face.ts'

/** A file as the platform announces it, before it is fetched. */
export interface Announced {
  readonly kind: 'announced'
  readonly fileId: string
  readonly name: string
  /** Bytes; undefined where the platform does not say. */
  readonly size: number | undefined
  readonly caption: string | undefined
}

/** What a message says; undefined for service messages (someone joined, a title changed), which nobody said. */
export function heardIn(message: Message, me: Me): Heard | Announced | undefined {
  if ('text' in message) return textOrCommand(message, me)
  if ('photo' in message) return photo(message, me)
  // An animation is also announced as a document.
  if ('animation' in message) return { kind: 'unreadable', what: 'video' }
  if ('document' in message) return document(message, me)
  if ('contact' in message) return contact(message)
  if ('location' in message) return place(message)
  return unreadable(message)
}

export function pressIn(query: CallbackQuery): Heard | undefined {
  return 'data' in query ? { kind: 'pressed', press: query.data } : undefined
}

function textOrCommand(message: Message.TextMessage, me: Me): Heard {
  const text = withoutMention(message.text, me)
  return commandIn(text) ?? { kind: 'text', text }
}

function photo(message: Message.PhotoMessage, me: Me): Announced | undefined {
  const largest = message.photo.reduce((best, size) =>
    size.width * size.height > best.width * best.height ? size : best,
  )
  return announced(largest.file_id, `photo-${message.message_id}.jpg`, largest.file_size, message.caption, me)
}

function document(message: Message.DocumentMessage, me: Me): Announced {
  const { file_id, file_name, file_size } = message.document
  return announced(file_id, file_name ?? `file-${message.message_id}`, file_size, message.caption, me)
}

const announced = (
  fileId: string,
  name: string,
  size: number | undefined,
  caption: string | undefined,
  me: Me,
): Announced => ({
  kind: 'announced',
  fileId,
  name,
  size,
  caption: caption === undefined ? undefined : withoutMention(caption, me),
})

/** Only the member's own number: somebody else's contact proves nothing and is not theirs to hand in. */
const contact = ({ contact: shared, from }: Message.ContactMessage): Heard =>
  shared.user_id !== undefined && shared.user_id === from?.id
    ? { kind: 'phone', number: shared.phone_number }
    : { kind: 'unreadable', what: 'other' }

const place = ({ location: { latitude, longitude } }: Message.LocationMessage): Heard => ({
  kind: 'place',
  latitude,
  longitude,
})

const SPOKEN = ['poll', 'dice', 'game', 'story', 'checklist', 'paid_media']

function unreadable(message: Message): Heard | undefined {
  if ('sticker' in message) return { kind: 'unreadable', what: 'sticker' }
  if ('voice' in message || 'audio' in message) return { kind: 'unreadable', what: 'voice' }
  if ('video' in message || 'video_note' in message) return { kind: 'unreadable', what: 'video' }
  return SPOKEN.some((kind) => kind in message) ? { kind: 'unreadable', what: 'other' } : undefined
}
