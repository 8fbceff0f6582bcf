import { Input, Markup, TelegramError } from 'telegraf'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { BotApi } from './bot-api.ts'
import { openBotApi } from './open-bot-api.ts'
import { type RunningBot, runBot } from './running-bot.ts'

let api: BotApi
let bots: RunningBot[]

beforeEach(async () => {
  api = await openBotApi()
  bots = []
})

afterEach(async () => {
  await Promise.all(bots.map((one) => one.stop().catch(() => undefined)))
  await api.close()
})

function run(wire: Parameters<typeof runBot>[1]): RunningBot {
  const bot = runBot(api, wire)
  bots.push(bot)
  return bot
}

const card = Markup.inlineKeyboard([
  [Markup.button.callback('예', 'yes'), Markup.button.callback('아니요', 'no')],
  [Markup.button.url('규약', 'https://union.example/rules')],
])

test('a conversation: start payload, card, press, edit, toast', async () => {
  run((bot) => {
    bot.start((ctx) => ctx.replyWithHTML(`<b>${ctx.from.first_name}</b>님 ${ctx.payload}`, card))
    bot.action('yes', async (ctx) => {
      await ctx.answerCbQuery('적었습니다')
      await ctx.editMessageText('확인했습니다')
    })
  })
  const chat = api.user({ id: 11, first_name: '민서', language_code: 'ko' })
  chat.start('aid')
  const first = await chat.next()
  expect(first.text).toBe('민서님 aid')
  expect(first.entities).toEqual([{ type: 'bold', offset: 0, length: 2 }])
  expect(first.buttons.map((row) => row.map((button) => button.text))).toEqual([['예', '아니요'], ['규약']])

  chat.press('예')
  const edited = await chat.settled()
  expect(edited).toMatchObject({ id: first.id, text: '확인했습니다', buttons: [], edits: 1 })
  expect(chat.messages).toHaveLength(1)
  expect(chat.toasts).toEqual([{ text: '적었습니다', alert: false, url: undefined }])
  expect(() => chat.press('예')).toThrow(/There is no button 예[^]*확인했습니다/)
})

test('a failed wait shows the last messages', async () => {
  run((bot) => bot.on('text', (ctx) => ctx.reply('다시 적어 주세요', card)))
  const chat = api.user({ id: 11, first_name: '민서' })
  chat.type('?')
  await chat.settled()
  await expect(chat.settled((message) => message.text === '끝', 20)).rejects.toThrow(/다시 적어 주세요\n\s+\[예\]/)
})

test('a bot that dies before confirming gets the same update again', async () => {
  const got: number[] = []
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const first = run((bot) =>
    bot.on('text', (ctx) => {
      got.push(ctx.update.update_id)
      return held
    }),
  )
  const chat = api.user({ id: 11, first_name: '민서' })
  const id = chat.type('신청합니다')
  await expect.poll(() => got).toEqual([id])
  await api.down()
  first.bot.stop()
  release()
  await first.ended
  await api.up()
  expect(api.pending.map((update) => update['update_id'])).toEqual([id])

  run((bot) => bot.on('text', (ctx) => ctx.reply(`#${ctx.update.update_id}`)))
  expect((await chat.settled()).text).toBe(`#${id}`)
  await expect.poll(() => api.pending).toEqual([])
})

test('an update can be delivered twice', async () => {
  run((bot) => bot.on('text', (ctx) => ctx.reply(ctx.message.text)))
  const chat = api.user({ id: 11, first_name: '민서' })
  const id = chat.type('하나')
  chat.type('둘')
  await expect.poll(() => chat.messages.length).toBe(2)
  await expect.poll(() => api.polled).toBe(true)
  api.redeliver(id ?? 0)
  await expect.poll(() => chat.messages.length).toBe(3)
  expect(chat.last().text).toBe('하나')
  await expect.poll(() => api.pending).toEqual([])
  await chat.quiet()
  expect(chat.messages).toHaveLength(3)
})

test('the second of two pollers ends the first', async () => {
  const first = run((bot) => bot.on('text', (ctx) => ctx.reply('첫째')))
  await expect.poll(() => api.polled).toBe(true)
  run((bot) => bot.on('text', (ctx) => ctx.reply('둘째')))
  const error = await first.ended
  expect(error).toBeInstanceOf(TelegramError)
  expect(String(error)).toContain('409: Conflict: terminated by other getUpdates request')
  const chat = api.user({ id: 11, first_name: '민서' })
  chat.type('누구세요')
  expect((await chat.settled()).text).toBe('둘째')
})

test('documents and photos both ways', async () => {
  run((bot) => {
    bot.on('document', async (ctx) => {
      const link = await ctx.telegram.getFileLink(ctx.message.document.file_id)
      const bytes = Buffer.from(await (await fetch(link)).arrayBuffer())
      await ctx.replyWithDocument(Input.fromBuffer(bytes, `${ctx.message.document.file_name}.csv`), {
        caption: '받았습니다',
        ...card,
      })
    })
    bot.on('photo', async (ctx) => {
      await ctx.replyWithPhoto(ctx.message.photo.at(-1)?.file_id ?? '')
      await ctx.replyWithMediaGroup([
        { type: 'document', media: { source: Buffer.from('a'), filename: 'a.pdf' } },
        { type: 'document', media: { source: Buffer.from('b'), filename: 'b.pdf' } },
      ])
    })
  })
  const chat = api.user({ id: 11, first_name: '민서' })
  const bytes = Buffer.from('이름,금액\r\n\r\n--민서,1000')
  chat.sendDocument(bytes, '명세', 'text/csv')
  const copy = await chat.settled()
  expect(copy).toMatchObject({ text: '받았습니다', documents: [{ name: '명세.csv', mime: 'text/csv' }] })
  expect(copy.documents[0]?.bytes.equals(bytes)).toBe(true)
  expect(copy.buttons).toHaveLength(2)

  chat.sendPhoto(Buffer.from([255, 216, 255]))
  expect((await chat.next()).documents[0]).toMatchObject({ kind: 'photo' })
  await expect.poll(() => chat.messages.length).toBe(4)
  expect(chat.last().documents[0]?.name).toBe('b.pdf')
})

test('a reply keyboard asks for a contact and goes away', async () => {
  run((bot) => {
    bot.start((ctx) =>
      ctx.reply('연락처를 보내 주세요', Markup.keyboard([[Markup.button.contactRequest('보내기')], ['나중에']])),
    )
    bot.on('contact', (ctx) => ctx.reply(ctx.message.contact.phone_number, Markup.removeKeyboard()))
    bot.hears('나중에', (ctx) => ctx.reply('알겠습니다'))
  })
  const chat = api.user({ id: 11, first_name: '민서' })
  chat.start()
  await chat.settled()
  chat.press('나중에')
  expect((await chat.settled()).text).toBe('알겠습니다')
  chat.sendContact('+82 10-0000-0000')
  expect((await chat.settled()).text).toBe('+82 10-0000-0000')
  expect(chat.keyboard).toBeUndefined()
})

test('in a group the bot hears commands and mentions only', async () => {
  run((bot) => {
    bot.command('ask', (ctx) => ctx.reply(`질문: ${ctx.payload}`))
    bot.on('my_chat_member', (ctx) => ctx.telegram.sendMessage(11, ctx.myChatMember.new_chat_member.status))
    bot.on('text', (ctx) => ctx.reply(ctx.message.text))
  })
  const member = api.user({ id: 11, first_name: '민서' })
  const group = api.group({ id: -100_1, title: '지부' })
  group.join(member, 'administrator')
  expect(group.as(member).type('안녕하세요')).toBeUndefined()
  expect(group.as(member).type('/ask@other_bot 연차')).toBeUndefined()
  group.as(member).type(`/ask@${api.bot.username} 연차`)
  expect((await group.settled()).text).toBe('질문: 연차')
  group.as(member).type(`@${api.bot.username} 연차는?`)
  expect((await group.settled()).text).toContain('연차는?')
  expect((await bots[0]?.bot.telegram.getChatMember(-100_1, 11))?.status).toBe('administrator')
  group.removeBot(member)
  expect((await member.settled()).text).toBe('kicked')
  await expect(bots[0]?.bot.telegram.sendMessage(-100_1, '공지')).rejects.toThrow(
    '403: Forbidden: bot was kicked from the supergroup chat',
  )
})
