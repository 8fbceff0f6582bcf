import { createInterface } from 'node:readline'
import type { Chat } from './chat.ts'
import { openBotApi } from './open-bot-api.ts'

/**
 * The server as a process of its own: `tsx test/bot-api/serve.ts [port]` prints `{"url","token"}` and then, for trying a
 * bot by hand, reads lines such as `{"user":1,"type":"hi"}` or `{"user":1,"press":"Yes"}` and prints what the bot does.
 */
const api = await openBotApi({ port: Number(process.argv[2] ?? 0) })
const chats = new Map<number, Chat>()
const print = (value: object) => process.stdout.write(`${JSON.stringify(value)}\n`)
print({ url: api.url, token: api.token })

const input = createInterface({ input: process.stdin })
input.on('line', (line) => {
  try {
    act(JSON.parse(line) as { user: number; type?: string; press?: string })
  } catch (error) {
    print({ error: String(error) })
  }
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    input.close()
    void api.close().then(() => process.exit(0))
  })
}

function act({ user, type, press }: { user: number; type?: string; press?: string }): void {
  const chat = chats.get(user) ?? meet(user)
  if (type !== undefined) chat.type(type)
  if (press !== undefined) chat.press(press)
}

function meet(id: number): Chat {
  const chat = api.user({ id, first_name: `User ${id}`, language_code: 'ko' })
  chats.set(id, chat)
  void follow(chat)
  return chat
}

/** Prints what the bot says; a day of silence ends it. */
async function follow(chat: Chat): Promise<void> {
  for (;;) {
    const { id, text, buttons, documents } = await chat.next(86_400_000)
    print({ chat: chat.id, id, text, buttons, files: documents.map((file) => file.name) })
  }
}
