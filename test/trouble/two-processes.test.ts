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
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const hand = ports.map((port) => handTo(`http://127.0.0.1:${port}${request.url}`, Buffer.concat(chunks)))
      void Promise.all(hand).then((taken) => response.writeHead(taken.includes(false) ? 503 : 200).end())
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}

const handTo = (url: string, body: Buffer<ArrayBuffer>): Promise<boolean> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET },
    body,
  }).then(
    ({ status }) => status === 200,
    () => false,
  )

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

  test('killed while polling, it takes up its work again although its lease still runs', {
    timeout: 120_000,
  }, async () => {
    const api = await openBotApi()
    const folder = await openDataFolder()
    closing.push(api.close, folder.remove)
    const { settings } = await ground()
    const env = { ...environment(api, { dataDir: folder.path, databaseUrl: settings.databaseUrl }), DATA_KEY: KEY }
    const [first, second] = [spawnBot(env), spawnBot(env)]
    closing.unshift(
      () => first.kill(),
      () => second.kill(),
    )
    await first.go()
    const member = chatter(api.user({ id: 56, first_name: '철수', language_code: 'ko' }), {
      api,
      pause: () => undefined,
      patience: 60_000,
    })
    await member.says('/start', '어느 말로')
    await first.kill()
    const started = second.go()
    await member.presses('한국어', '어느 나라에서')
    await started
  })
})
