import type { Chat } from '../../bot-api/chat.ts'
import type { Seen } from '../../bot-api/seen.ts'
import type { Act } from './script.ts'

/** Whom the members talk to: the bot answers with cards to press on, an echo with anything. */
export type Manners = 'bot' | 'echo'

/** Where a member stands in the chat. */
export interface Member {
  readonly chat: Chat
  readonly manners: Manners
  /** The last answer. */
  card: Seen | undefined
}

const PATIENCE = 60_000

/** Does one thing after the other, each when the one before is answered; returns the milliseconds that each answer took. */
export async function follow(member: Member, script: readonly Act[]): Promise<number[]> {
  const waits: number[] = []
  for (const act of script) {
    const began = performance.now()
    perform(member, act)
    member.card = await answered(member)
    waits.push(performance.now() - began)
  }
  return waits
}

function perform({ chat, manners, card }: Member, act: Act): void {
  if (act.kind === 'types') return void chat.type(act.text)
  const data = manners === 'echo' ? act.button.replace('*', 'abcdefgh') : buttonOn(card, act.button, chat)
  chat.pressData(data, card?.id ?? 0)
}

function buttonOn(card: Seen | undefined, wanted: string, chat: Chat): string {
  const [before = '', after = ''] = wanted.split('*')
  const found = card?.buttons.flat().find(({ data }) => data?.startsWith(before) && data.endsWith(after))
  if (found?.data === undefined) throw new Error(`No button ${wanted} in\n${chat.transcript(4)}`)
  return found.data
}

/** A card has buttons; what comes without (the key that shares a number) stands beside it. */
async function answered({ chat, manners }: Member): Promise<Seen> {
  for (;;) {
    const seen = await chat.next(PATIENCE)
    if (manners === 'echo' || seen.buttons.length > 0) return seen
  }
}

/** What the receipt of a submission shows. */
export function referenceOn({ card, chat }: Member): string {
  const data = card?.buttons.flat().find((button) => button.data?.startsWith('c:lines:'))?.data
  if (data === undefined) throw new Error(`No receipt in\n${chat.transcript(4)}`)
  return data.slice('c:lines:'.length)
}
