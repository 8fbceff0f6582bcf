import type { BotCommand, BotCommandScope } from 'telegraf/types'
import type { ListedCommand } from '../core/conversation/conversation.ts'
import type { Address } from '../core/people/member.ts'
import { LOCALES, type Locale } from '../core/text.ts'
import { chatOf, isShared } from './address.ts'
import { call } from './call.ts'
import type { Face } from './face.ts'

/** Sets the menu of commands and the words that a newcomer reads, in each language; staff's chats have their own menu. */
export async function introduce(face: Face, staff: readonly Address[]): Promise<void> {
  const { members, staff: forStaff } = face.conversation.commands()
  for (const locale of LOCALES) {
    await attempt(face, () => setCommands(face, members[locale], { language_code: code(locale) }))
    await attempt(face, () => describe(face, locale))
  }
  for (const chatId of staff.flatMap((address) => chatOf(address) ?? [])) {
    const commands = isShared(chatId) ? forStaff : [...forStaff, ...members.ko]
    await attempt(face, () => setCommands(face, commands, { scope: { type: 'chat', chat_id: chatId } }))
  }
}

// Without a language code it holds for every language that has no list of its own.
const code = (locale: Locale): string => (locale === 'ko' ? '' : locale)

const setCommands = (
  { api, stopping }: Face,
  listed: readonly ListedCommand[],
  where: { language_code?: string; scope?: BotCommandScope },
): Promise<unknown> => call(api, 'setMyCommands', { commands: listed.map(command), ...where }, { stop: stopping })

const command = ({ name, description }: ListedCommand): BotCommand => ({
  command: name,
  description: description.slice(0, 256),
})

async function describe({ api, voices, stopping }: Face, locale: Locale): Promise<void> {
  const say = voices(locale)
  const language_code = code(locale)
  await call(
    api,
    'setMyDescription',
    { description: say('terminal.telegram.description'), language_code },
    { stop: stopping },
  )
  await call(api, 'setMyShortDescription', {
    short_description: say('terminal.telegram.short_description'),
    language_code,
  })
}

/** A menu that cannot be set (a staff chat that the bot has not joined) keeps nobody from talking. */
async function attempt({ stopping, log }: Face, act: () => Promise<unknown>): Promise<void> {
  if (!stopping.aborted) await act().catch((err: unknown) => log.warn({ err }, 'menu or description not set'))
}
