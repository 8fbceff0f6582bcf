import { type Card } from '../../src/core/conversation/card.ts'
import type { Conversation } from '../../src/core/conversation/conversation.ts'
import type { Incoming, Response } from '../../src/core/conversation/incoming.ts'

/** A conversation that answers what it heard, unless a test says how. Keeps every incoming. */
export interface Echo extends Conversation {
  readonly heard: Incoming[]
  readonly shownAs: [string, string][]
  /** How the next incomings are answered; the echo where it returns undefined. */
  reply: (incoming: Incoming) => Promise<Response> | Response | undefined
}

export function echoConversation(): Echo {
  const heard: Incoming[] = []
  const shownAs: [string, string][] = []
  const echo: Echo = {
    heard,
    shownAs,
    reply: () => undefined,
    async receive(incoming) {
      heard.push(incoming)
      return (await echo.reply(incoming)) ?? { cards: [{ text: wordsOf(incoming) }] }
    },
    notice: async (notice): Promise<Card> => ({ text: `알림 ${notice.key}` }),
    fault: async () => ({ text: '잠시 문제가 있었어요.' }),
    shown: async (questionId, messageId) => void shownAs.push([questionId, messageId]),
    commands: () => ({
      members: {
        ko: [{ name: 'menu', description: '처음 화면' }],
        en: [{ name: 'menu', description: 'Main menu' }],
        zh: [{ name: 'menu', description: '主菜单' }],
      },
      staff: [{ name: 'queue', description: '처리할 일' }],
    }),
    files: {
      keep: async (bytes, name) =>
        bytes.byteLength === 0
          ? { kind: 'refused', why: 'file_empty' }
          : { kind: 'kept', file: { id: `f${bytes.byteLength}`, name, mime: 'image/jpeg', size: bytes.byteLength } },
      read: async () => undefined,
    },
  }
  return echo
}

function wordsOf({ heard }: Incoming): string {
  return heard.kind === 'text' ? `들었어요: ${heard.text}` : `들었어요: ${heard.kind}`
}
