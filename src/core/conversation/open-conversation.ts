import { LOCALES, type Locale } from '../text.ts'
import { MEMBER_COMMANDS } from './commands.ts'
import type { Conversation, ListedCommand } from './conversation.ts'
import { STAFF_COMMANDS } from './desk/commands.ts'
import type { Files } from './ledger.ts'
import { noticeCard } from './notices.ts'
import { presentCards, receive } from './receive.ts'
import type { World } from './world.ts'

/** The bot as its faces know it, over everything it stands on. */
export function openConversation(world: World, files: Files): Conversation {
  return {
    files,
    receive: (incoming) => receive(incoming, world),
    async notice(notice) {
      const card = await noticeCard(notice, world)
      if (card) return card === 'nothing' ? undefined : card
      const [present] = await presentCards(blank(notice.key, notice.address ?? ''), world)
      return present ?? { text: world.voices('ko')('conversation.gone') }
    },
    async fault(address) {
      const person = await world.ledger.person(address).catch(() => undefined)
      return { text: world.voices(person?.member.locale ?? 'ko')('conversation.fault') }
    },
    shown: (questionId, messageId) => world.ledger.shownAs(questionId, messageId),
    commands: () => ({
      members: Object.fromEntries(LOCALES.map((locale) => [locale, membersCommands(locale, world)])) as Record<
        Locale,
        ListedCommand[]
      >,
      staff: STAFF_COMMANDS.map((name) => ({ name, description: world.voices('ko')(`staff.command.${name}`) })),
    }),
  }
}

const membersCommands = (locale: Locale, { voices }: World): ListedCommand[] =>
  MEMBER_COMMANDS.map((name) => ({ name, description: voices(locale)(`conversation.command.${name}`) }))

const blank = (key: string, from: string) =>
  ({ key, from, name: undefined, language: undefined, shared: false, heard: { kind: 'text', text: '' } }) as const
