import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { BotApi } from '../bot-api/bot-api.ts'
import { openBotApi } from '../bot-api/open-bot-api.ts'
import { type Chatter, chatter } from '../conversation/chatter.ts'
import { type DataFolder, openDataFolder } from '../conversation/data-folder.ts'
import { environment } from '../conversation/environment.ts'
import { type SpawnedBot, spawnBot } from '../conversation/spawn-bot.ts'

let api: BotApi
let folder: DataFolder
let member: Chatter
let spawned: SpawnedBot[]

beforeEach(async () => {
  api = await openBotApi()
  folder = await openDataFolder()
  spawned = []
  member = chatter(api.user({ id: 55, first_name: '영희', language_code: 'ko' }), { api, pause: () => undefined })
})
afterEach(async () => {
  await Promise.all(spawned.map((bot) => bot.kill()))
  await api.close()
  await folder.remove()
})

function start(env: Readonly<Record<string, string>> = {}): SpawnedBot {
  const bot = spawnBot({ ...environment(api, { dataDir: folder.path, databaseUrl: folder.databaseUrl }), ...env })
  spawned.push(bot)
  return bot
}

async function terminated(bot: SpawnedBot): Promise<number> {
  const began = performance.now()
  expect(await bot.terminate()).toBe(0)
  return performance.now() - began
}

test('SIGTERM: what is in hand is finished, what comes later waits for the next start', {
  timeout: 60_000,
}, async () => {
  const bot = start()
  await bot.go()
  await member.says('/start')
  api.fault({ method: 'editMessageText', chat: 55 }, { kind: 'delay', ms: 1_500 })
  member.chat.press('한국어')
  await api.called('answerCallbackQuery', undefined, 5_000)
  const stopped = terminated(bot)
  await sleep(50)
  member.chat.type('/help')
  expect(await stopped).toBeLessThan(10_000)
  expect(member.chat.messages[0]?.text).toContain('어느 나라에서')
  const next = start()
  await next.go()
  await member.chat.settled(({ text }) => text.includes('/mydata'), 20_000)
})

test('SIGTERM while the platform is away: within ten seconds too', { timeout: 60_000 }, async () => {
  const bot = start()
  await bot.go()
  await member.says('/start')
  await api.down()
  await sleep(300)
  expect(await terminated(bot)).toBeLessThan(10_000)
  await api.up()
})

test('a second one on the same records is refused with its cure, and the first goes on', {
  timeout: 60_000,
}, async () => {
  const first = start()
  await first.go()
  await expect(start().go()).rejects.toThrow('이미 다른 든든이')
  await member.says('/start', '어느 말로')
})

test('a wrong setting is named with its cure before anything starts', { timeout: 60_000 }, async () => {
  const wrong = start({ WEBHOOK_URL: 'https://bot.example', TIME_ZONE: 'Seoul', PORT: 'web' })
  await expect(wrong.go()).rejects.toThrow(
    /(?=[\s\S]*TIME_ZONE)(?=[\s\S]*PORT)[\s\S]*고쳐 주세요|고쳐 주세요[\s\S]*(TIME_ZONE|PORT)/u,
  )
})

test('a token that the platform does not know ends the start with its cure', { timeout: 60_000 }, async () => {
  const wrong = start({ TELEGRAM_BOT_TOKEN: '123456:AAHnobody-knows-this-token-at-all-0' })
  wrong.go().catch(() => undefined)
  await expect.poll(() => wrong.output(), { timeout: 30_000 }).toContain('@BotFather')
  expect(wrong.output()).not.toContain('AAHnobody')
})
