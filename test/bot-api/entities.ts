import type { MessageEntity } from 'telegraf/types'

// In this order, so that an address inside a URL or a mention inside an e-mail address is not found twice.
const MARKS: readonly (readonly [
  MessageEntity['type'] & ('url' | 'email' | 'bot_command' | 'mention' | 'hashtag'),
  RegExp,
])[] = [
  ['url', /https?:\/\/\S+/g],
  ['email', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ['bot_command', /(?<![\w/@])\/[A-Za-z0-9_]{1,32}(?:@\w+)?/g],
  ['mention', /(?<![\w@/])@\w{4,32}/g],
  ['hashtag', /(?<!\S)#[\p{L}\p{N}_]+/gu],
]

/** The entities the real server finds in what a person types. */
export function entitiesIn(text: string): MessageEntity[] {
  const found: MessageEntity[] = []
  for (const [type, pattern] of MARKS) {
    for (const { index, 0: match } of text.matchAll(pattern)) {
      const length = match.length
      const overlaps = found.some((other) => index < other.offset + other.length && other.offset < index + length)
      if (!overlaps) found.push({ type, offset: index, length })
    }
  }
  return found.sort((a, b) => a.offset - b.offset)
}
