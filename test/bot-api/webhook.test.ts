import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { BotApi } from './bot-api.ts'
import { openBotApi } from './open-bot-api.ts'
import { newBot } from './running-bot.ts'

let api: BotApi
let server: Server
let origin: string
let handle: RequestListener

beforeEach(async () => {
  api = await openBotApi({ webhookBackOff: 5 })
  server = createServer((request, response) => handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterEach(async () => {
  await api.close()
  server.closeAllConnections()
  server.close()
})

test('updates come with the secret, are tried again until taken, and in order', async () => {
  const bot = newBot(api, (one) => one.on('text', (ctx) => ctx.reply(ctx.message.text)))
  const telegraf = bot.webhookCallback('/hook', { secretToken: 'sesame' })
  let refusals = 0
  handle = (request, response) => {
    if (refusals++ < 2) return void response.writeHead(500).end()
    void telegraf(request, response)
  }
  const chat = api.user({ id: 11, first_name: '민서' })
  chat.type('하나')
  chat.type('둘')
  await bot.telegram.setWebhook(`${origin}/hook`, { secret_token: 'sesame' })
  await expect(bot.telegram.callApi('getUpdates', {})).rejects.toThrow(
    "409: Conflict: can't use getUpdates method while webhook is active",
  )
  await expect.poll(() => chat.messages.map((message) => message.text)).toEqual(['하나', '둘'])
  expect(await bot.telegram.getWebhookInfo()).toMatchObject({
    pending_update_count: 0,
    last_error_message: 'Wrong response from the webhook: 500 Internal Server Error',
  })
})

test('a wrong secret gets nothing in; the updates wait for the poller', async () => {
  const bot = newBot(api, (one) => one.on('text', (ctx) => ctx.reply('네')))
  const telegraf = bot.webhookCallback('/hook', { secretToken: 'sesame' })
  let tries = 0
  handle = (request, response) => {
    tries += 1
    void telegraf(request, response)
  }
  await bot.telegram.setWebhook(`${origin}/hook`, { secret_token: 'guess' })
  const chat = api.user({ id: 11, first_name: '민서' })
  chat.type('문 열어요')
  await expect.poll(() => tries).toBeGreaterThan(1)
  await bot.telegram.deleteWebhook()
  expect(chat.messages).toHaveLength(0)
  expect(await bot.telegram.callApi('getUpdates', {})).toHaveLength(1)
})

test('a public address is reached through webhookVia; a method in the response is carried out', async () => {
  const bot = newBot(api, (one) => {
    one.start((ctx) =>
      ctx.reply('눌러 주세요', { reply_markup: { inline_keyboard: [[{ text: '예', callback_data: 'yes' }]] } }),
    )
    one.action('yes', (ctx) => ctx.answerCbQuery('적었습니다'))
  })
  const hosts: (string | undefined)[] = []
  const telegraf = bot.webhookCallback('/hook')
  handle = (request, response) => {
    hosts.push(request.headers.host)
    void telegraf(request, response)
  }
  await expect(bot.telegram.setWebhook('https://bot.union.example/hook')).rejects.toThrow('bad webhook')
  api.webhookVia = origin
  await bot.telegram.setWebhook('https://bot.union.example/hook')
  const chat = api.user({ id: 11, first_name: '민서' })
  chat.start()
  await chat.settled()
  chat.press('예')
  await api.called('answerCallbackQuery')
  expect(chat.toasts).toMatchObject([{ text: '적었습니다' }])
  expect(hosts).toEqual(['bot.union.example', 'bot.union.example'])
})
