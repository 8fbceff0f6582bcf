import type { Message } from 'telegraf/types'
import type { Me } from './face.ts'

/** In a group the bot hears what is said to it: its commands, its name, replies to it. */
export function isAddressed(message: Message, me: Me): boolean {
  const words = wordsOf(message)
  const command = /^\/\w+(?:@(\w+))?/.exec(words)
  if (command) return command[1] === undefined || sameName(command[1], me)
  const reply = 'reply_to_message' in message ? message.reply_to_message : undefined
  return reply?.from?.id === me.id || mention(me).test(words)
}

/** The text without the bot's name, which is not part of what is said. */
export const withoutMention = (text: string, me: Me): string =>
  text.startsWith('/')
    ? text
    : text
        .replaceAll(new RegExp(mention(me), 'gi'), ' ')
        .replaceAll(/[ \t]{2,}/g, ' ')
        .trim()

const wordsOf = (message: Message): string =>
  'text' in message ? message.text : 'caption' in message ? (message.caption ?? '') : ''

// A suffix may follow a name directly in Korean: "@든든봇에게".
const mention = (me: Me): RegExp => new RegExp(`(?<![\\w@])@${me.username}(?![A-Za-z0-9_])`, 'i')

const sameName = (name: string, me: Me): boolean => name.toLowerCase() === me.username.toLowerCase()
