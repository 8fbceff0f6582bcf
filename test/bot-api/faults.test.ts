import { afterEach, beforeEach, expect, test } from 'vitest'
import type { BotApi } from './bot-api.ts'
import { openBotApi } from './open-bot-api.ts'
import { newBot, runBot } from './running-bot.ts'

let api: BotApi

beforeEach(async () => {
  api = await openBotApi()
})

afterEach(() => api.close())

const tell = (chat: number, text = '알림') => newBot(api, () => {}).telegram.sendMessage(chat, text)

test('429 with retry_after, for the next calls of a method', async () => {
  const chat = api.user({ id: 11, first_name: '민서' })
  const fault = api.fault({ method: 'sendMessage', times: 2 }, { kind: 'tooMany', retryAfter: 7 })
  await expect(tell(11)).rejects.toMatchObject({ code: 429, parameters: { retry_after: 7 } })
  await expect(tell(11)).rejects.toThrow('429: Too Many Requests: retry after 7')
  await tell(11)
  expect(fault.hits).toBe(2)
  expect(chat.messages).toHaveLength(1)
})

test('500 and 403 for one chat only', async () => {
  api.user({ id: 11, first_name: '민서' })
  api.user({ id: 12, first_name: '지우' })
  const fault = api.fault({ chat: 11, times: Infinity }, { kind: 'blocked' })
  await expect(tell(11)).rejects.toThrow('403: Forbidden: bot was blocked by the user')
  await tell(12)
  fault.lift()
  api.fault({ chat: 11 }, { kind: 'broken' })
  await expect(tell(11)).rejects.toMatchObject({ code: 500 })
  await tell(11)
})

test('a member blocks the bot, and the bot hears of it', async () => {
  const heard: string[] = []
  const { stop } = runBot(api, (bot) =>
    bot.on('my_chat_member', (ctx) => void heard.push(ctx.myChatMember.new_chat_member.status)),
  )
  const chat = api.user({ id: 11, first_name: '민서' })
  chat.block()
  await expect(tell(11)).rejects.toThrow('bot was blocked by the user')
  await expect.poll(() => heard).toEqual(['kicked'])
  chat.unblock()
  await tell(11)
  await stop()
})

test('a stranger cannot be written to first', async () => {
  const chat = api.user({ id: 11, first_name: '민서', started: false })
  await expect(tell(11)).rejects.toThrow("403: Forbidden: bot can't initiate conversation with a user")
  await expect(tell(99)).rejects.toThrow('400: Bad Request: chat not found')
  chat.start()
  await tell(11)
})

test('cut before: nothing was sent; cut after: it was, unknown to the bot', async () => {
  const chat = api.user({ id: 11, first_name: '민서' })
  api.fault({ method: 'sendMessage' }, { kind: 'cut', when: 'before' })
  await expect(tell(11)).rejects.toThrow(/socket hang up|ECONNRESET/)
  expect(chat.messages).toHaveLength(0)
  api.fault({ method: 'sendMessage' }, { kind: 'cut', when: 'after' })
  await expect(tell(11)).rejects.toThrow(/socket hang up|ECONNRESET/)
  expect(chat.messages).toHaveLength(1)
  expect(api.callsTo('sendMessage', 11).map((call) => call.outcome)).toEqual([
    { kind: 'cut', accepted: false },
    { kind: 'cut', accepted: true },
  ])
})

test('a delayed call, and a download cut half-way', async () => {
  const chat = api.user({ id: 11, first_name: '민서' })
  api.fault({ chat: 11 }, { kind: 'delay', ms: 60 })
  const started = performance.now()
  await tell(11)
  expect(performance.now() - started).toBeGreaterThan(50)
  chat.sendDocument(Buffer.alloc(1000), 'a.pdf')
  const file = chat.thread.at(-1)?.documents[0]
  api.fault({ method: 'file' }, { kind: 'cut', when: 'after' })
  const link = await newBot(api, () => {}).telegram.getFileLink(file?.id ?? '')
  await expect(fetch(link).then((response) => response.arrayBuffer())).rejects.toThrow()
  expect((await (await fetch(link)).arrayBuffer()).byteLength).toBe(1000)
})

test('the whole server away and back on the same port', async () => {
  const chat = api.user({ id: 11, first_name: '민서' })
  const back = api.down(80)
  await expect(tell(11)).rejects.toThrow(/ECONNREFUSED|ECONNRESET|socket hang up/)
  await back
  await tell(11)
  expect(chat.last().text).toBe('알림')
})
