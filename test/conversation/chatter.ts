import { expect } from 'vitest'
import type { BotApi } from '../bot-api/bot-api.ts'
import type { Chat } from '../bot-api/chat.ts'
import type { Seen } from '../bot-api/seen.ts'

/** What the bot is expected to say: all of these words, somewhere in its reply. */
export type Hears = string | RegExp | readonly (string | RegExp)[]

/** Somebody in their own chat with the bot. Each act waits until the bot has dealt with it and returns all it said, buttons as `[label]`. */
export interface Chatter {
  readonly chat: Chat
  says(text: string, hears?: Hears): Promise<string>
  presses(label: string | RegExp, hears?: Hears): Promise<string>
  /** Presses a button of a message that has long scrolled away. */
  pressesOn(old: Seen, label: string, hears?: Hears): Promise<string>
  /** Follows a link into the bot's private chat, as t.me opens it. */
  follows(link: string, hears?: Hears): Promise<string>
  does(act: (chat: Chat) => number | undefined, hears?: Hears): Promise<string>
  /** Waits for something said unasked. */
  isTold(hears: string | RegExp, timeoutMs?: number): Promise<Seen>
  /** Says nothing of the kind in the whole chat. */
  neverHeard(words: string): void
}

export interface Surroundings {
  readonly api: BotApi
  /** Called before each act: time passes while people type. */
  pause(): void
  /** Milliseconds that the bot may take to deal with one act. */
  readonly patience?: number
}

const PATIENCE = 8_000

export function chatter(chat: Chat, { api, pause, patience = PATIENCE }: Surroundings): Chatter {
  async function does(act: (chat: Chat) => number | undefined, hears: Hears = []): Promise<string> {
    pause()
    const id = act(chat)
    await dealtWith(api, id, chat, patience)
    const reply = (await saidSince(chat)).map(asText).join('\n')
    for (const words of [hears].flat()) expect(reply, `heard in\n${chat.transcript(8)}`).toMatch(asPattern(words))
    return reply
  }
  return {
    chat,
    does,
    says: (text, hears) => does((one) => one.type(text), hears),
    presses: (label, hears) => does((one) => pressOn(one, label), hears),
    pressesOn: (old, label, hears) => does((one) => one.press(label, old), hears),
    follows: (link, hears) => does((one) => one.start(payloadOf(link)), hears),
    isTold: (words, timeoutMs = patience) => chat.settled((seen) => asPattern(words).test(asText(seen)), timeoutMs),
    neverHeard: (words) => expect(chat.messages.map(asText).join('\n')).not.toContain(words),
  }
}

const payloadOf = (link: string): string => {
  const payload = /\?start=([\w-]{1,64})/u.exec(link)?.[1]
  if (payload === undefined) throw new Error(`${link} is no link into the private chat`)
  return payload
}

const asPattern = (words: string | RegExp): RegExp =>
  typeof words === 'string' ? new RegExp(escaped(words), 'u') : words

const escaped = (text: string): string => text.replaceAll(/[$()*+./?[\\\]^{|}]/gu, '\\$&')

/** On the newest message that has such a button: by its whole label, else by a part of it. */
function pressOn(chat: Chat, label: string | RegExp): number | undefined {
  for (const message of [...chat.messages].reverse()) {
    const labels = message.buttons.flat().map(({ text }) => text)
    const found = labels.find((text) => text === label) ?? labels.find((text) => asPattern(label).test(text))
    if (found !== undefined) return chat.press(found, message)
  }
  throw new Error(`There is no button ${String(label)}:\n${chat.transcript()}`)
}

/** As the person reads it. */
export function asText({ text, buttons, documents }: Seen): string {
  const files = documents.map(({ name }) => `<${name}>`)
  return [text, ...files, ...buttons.flat().map((button) => `[${button.text}]`)].join('\n')
}

async function saidSince(chat: Chat): Promise<Seen[]> {
  const said: Seen[] = []
  for (;;) {
    const next = await chat.next(0).catch(() => undefined)
    if (!next) return said
    said.push(next)
  }
}

/** The bot has confirmed the update: it and all its messages are done. */
async function dealtWith(api: BotApi, id: number | undefined, chat: Chat, patience: number): Promise<void> {
  const until = performance.now() + patience
  while (api.pending.some((update) => update['update_id'] === id)) {
    if (performance.now() > until) throw new Error(`The bot did not deal with it:\n${chat.transcript(8)}`)
    await new Promise((resolve) => setTimeout(resolve, 4))
  }
}
