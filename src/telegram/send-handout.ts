import type { Telegram } from 'telegraf'
import type { Handout } from '../core/conversation/card.ts'
import { call } from './call.ts'
import type { Outgoing } from './messages-of-card.ts'
import { type Place, repliesTo } from './place.ts'

/** Characters of the words under a file. */
export const CAPTION_LIMIT = 1024

const SECONDS = 120

/** Sends a file, with the card's words and buttons under it where they fit. Returns the message's id. */
export async function sendHandout(
  api: Telegram,
  place: Place,
  { bytes, name }: Handout,
  words: Outgoing | undefined,
): Promise<number> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const payload = {
    chat_id: place.chatId,
    document: { source, filename: plainName(name) },
    ...(words ? { caption: words.text, caption_entities: words.entities } : {}),
    ...(words?.keyboard ? { reply_markup: words.keyboard } : {}),
    ...stringified(repliesTo(place)),
  }
  return (await call(api, 'sendDocument', payload, { seconds: SECONDS })).message_id
}

/** Telegraf leaves objects it does not know out of an upload. */
const stringified = ({ reply_parameters, ...rest }: ReturnType<typeof repliesTo>) => ({
  ...rest,
  ...(reply_parameters
    ? { reply_parameters: JSON.stringify(reply_parameters) as unknown as typeof reply_parameters }
    : {}),
})

/** The name goes into a header of the upload. */
const plainName = (name: string): string => name.replaceAll(/["\r\n\\]/g, '_')
