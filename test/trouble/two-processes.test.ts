import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import type { BotApi } from '../bot-api/bot-api.ts'
import { openBotApi } from '../bot-api/open-bot-api.ts'
import { asksForAid } from '../conversation/applies.ts'
import { chatter } from '../conversation/chatter.ts'
import { type DataFolder, openDataFolder } from '../conversation/data-folder.ts'
import { daytimeZone } from '../conversation/daytime.ts'
import { environment, STAFF_CHAT } from '../conversation/environment.ts'
import { joins } from '../conversation/joins.ts'
import { type SpawnedBot, spawnBot } from '../conversation/spawn-bot.ts'
import { describePostgresql, KEY } from '../storage/on-both.ts'

const SECRET = 'a-secret-of-the-usual-length'
const closing: (() => unknown)[] = []

afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Hands every update to all of them at once, and has it delivered again unless all took it. */
async function openFan(ports: readonly number[]): Promise<{ readonly origin: string; readonly server: Server }> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET }
    const all = await Promise.all(
      ports.map((port) =>
        fetch(`http://127.0.0.1:${port}${request.url}`, { method: 'POST', headers, body: Buffer.concat(chunks) }).then(
          ({ status }) => status,
          () => 503,
        ),
      ),
    )
    response.writeHead(all.every((status) => status === 200) ? 200 : 503).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}

async function startTwo(api: BotApi, folder: DataFolder, databaseUrl: string): Promise<SpawnedBot[]> {
  const ports = [await freePort(), await freePort()]
  const { origin, server } = await openFan(ports)
  closing.push(() => server.close())
  api.webhookVia = origin
  const webhook = {
    WEBHOOK_URL: 'https://bot.example/hook',
    WEBHOOK_SECRET: SECRET,
    DATA_KEY: KEY,
    TIME_ZONE: daytimeZone(),
  }
  const env = { ...environment(api, { dataDir: folder.path, databaseUrl }), ...webhook }
  const bots = ports.map((port) => spawnBot({ ...env, PORT: String(port) }))
  closing.unshift(...bots.map((bot) => () => bot.kill()))
  await Promise.all(bots.map((bot) => bot.go()))
  await expect.poll(() => api.callsTo('setWebhook').length, { timeout: 20_000 }).toBe(2)
  return bots
}

describePostgresql('two processes that are handed every update at once', (ground) => {
  test('one submission, one card, one notice', { timeout: 120_000 }, async () => {
    const api = await openBotApi()
    const folder = await openDataFolder()
    closing.push(api.close, folder.remove)
    const staffChat = api.group({ id: STAFF_CHAT, title: '담당자 방' })
    const { settings, open } = await ground()
    const bots = await startTwo(api, folder, settings.databaseUrl)
    const user = api.user({ id: 55, first_name: '영희', language_code: 'ko' })
    const member = await joins(chatter(user, { api, pause: () => undefined, patience: 30_000 }))
    const review = await asksForAid(member, '김영희')
    for (const line of ['500,000원', '농협 301-0123-4567-81 김영희', '한빛 1지부']) expect(review).toContain(line)
    user.press('제출')
    user.press('제출')
    await member.presses('제출')

    const { ledger } = await open()
    const person = await ledger.person('telegram:55')
    const cases = await ledger.casesOf(person?.member.id ?? '')
    expect(cases).toHaveLength(1)
    const reference = cases[0]?.reference ?? ''
    await staffChat.settled(({ text }) => text.includes(reference), 20_000)
    await staffChat.quiet(1_500)
    expect(staffChat.messages.filter(({ text }) => text.includes(reference))).toHaveLength(1)
    for (const bot of bots) expect(bot.output()).not.toMatch(/"level":"(error|fatal)"/u)
  })
})
