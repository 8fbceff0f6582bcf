import type { Message, Update, User } from 'telegraf/types'
import type { Heard } from '../core/conversation/incoming.ts'
import { isAddressed } from './addressed.ts'
import type { Me } from './face.ts'
import { type Announced, heardIn, pressIn } from './heard-in.ts'
import type { Place } from './place.ts'

/** One update as somebody's doing: who, where, what. */
export interface Said {
  readonly updateId: number
  readonly user: User
  readonly place: Place
  readonly shared: boolean
  readonly heard: Heard | Announced
  /** The press to answer, so that the button stops spinning. */
  readonly queryId: string | undefined
  /** Photos sent together count as one message. */
  readonly albumId: string | undefined
}

/** What an update says to the bot; undefined for everything that is not said to it (edits, channel posts, service messages). */
export function saidIn(update: Update, me: Me): Said | undefined {
  if ('callback_query' in update) return pressed(update)
  return 'message' in update ? written(update, me) : undefined
}

function pressed({ update_id, callback_query: query }: Update.CallbackQueryUpdate): Said | undefined {
  const heard = pressIn(query)
  const { message, from, id } = query
  if (!heard || !message) return undefined
  return {
    updateId: update_id,
    user: from,
    place: { chatId: message.chat.id, pressed: message.message_id, ...topicOf(message) },
    shared: message.chat.type !== 'private',
    heard,
    queryId: id,
    albumId: undefined,
  }
}

function written({ update_id, message }: Update.MessageUpdate, me: Me): Said | undefined {
  const shared = message.chat.type !== 'private'
  // A channel or an anonymous administrator is nobody we could answer for.
  if (message.from.is_bot || message.sender_chat || (shared && !isAddressed(message, me))) return undefined
  const heard = heardIn(message, me)
  if (!heard) return undefined
  const { chat, from, message_id } = message
  return {
    updateId: update_id,
    user: from,
    place: { chatId: chat.id, ...(shared ? { answers: message_id } : {}), ...topicOf(message) },
    shared,
    heard,
    queryId: undefined,
    albumId: 'media_group_id' in message ? message.media_group_id : undefined,
  }
}

const topicOf = (message: object): { threadId?: number } => {
  const { is_topic_message, message_thread_id } = message as Partial<Message.ServiceMessage>
  return is_topic_message && message_thread_id !== undefined ? { threadId: message_thread_id } : {}
}
