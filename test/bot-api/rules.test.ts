import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BotApi } from './bot-api.ts'
import { openBotApi } from './open-bot-api.ts'

let api: BotApi

beforeAll(async () => {
  api = await openBotApi()
  api.user({ id: 11, first_name: '민서' })
})

afterAll(() => api.close())

interface Answer {
  ok: boolean
  error_code?: number
  description?: string
  result?: { message_id: number; update_id?: number }[] & { message_id: number; text?: string }
}

async function call(method: string, params: object, token = api.token): Promise<Answer> {
  const response = await fetch(`${api.url}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(params),
  })
  return (await response.json()) as Answer
}

const say = (text: string, more: object = {}) => call('sendMessage', { chat_id: 11, text, ...more })
const inline = (...row: object[]) => ({ reply_markup: { inline_keyboard: [row] } })

test.each([
  ['가'.repeat(4097), {}, 'message is too long'],
  ['  \n', {}, 'message text is empty'],
  ['<b>굵게', { parse_mode: 'HTML' }, 'can\'t parse entities: Can\'t find end tag corresponding to start tag "b"'],
  [
    '<b><i>x</b></i>',
    { parse_mode: 'HTML' },
    'can\'t parse entities: Unmatched end tag at byte offset 7, expected "</i>", found "</b>"',
  ],
  ['급여 < 최저임금', { parse_mode: 'HTML' }, 'can\'t parse entities: Unsupported start tag "" at byte offset 7'],
  ['<div>x</div>', { parse_mode: 'HTML' }, 'can\'t parse entities: Unsupported start tag "div" at byte offset 0'],
  ['x</b>', { parse_mode: 'HTML' }, "can't parse entities: Unexpected end tag at byte offset 1"],
  ['x', inline({ text: '예', callback_data: '가'.repeat(22) }), 'BUTTON_DATA_INVALID'],
  ['x', inline({ text: '예', callback_data: '' }), 'BUTTON_DATA_INVALID'],
  [
    'x',
    inline({ text: '예' }),
    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  ],
  [
    'x',
    inline({ text: '예', url: 'http://localhost/x' }),
    "inline keyboard button URL 'http://localhost/x' is invalid: Wrong HTTP URL",
  ],
])('sendMessage refuses %.20s with %o', async (text, more, reason) => {
  expect(await say(text, more)).toEqual({ ok: false, error_code: 400, description: `Bad Request: ${reason}` })
})

test('the limits themselves are allowed', async () => {
  expect((await say('가'.repeat(4096))).ok).toBe(true)
  expect((await say('x', inline({ text: '예', callback_data: 'x'.repeat(64) }))).ok).toBe(true)
  expect((await say('a &lt; b &amp; <a href="https://x.example">c</a>', { parse_mode: 'HTML' })).result?.text).toBe(
    'a < b & c',
  )
})

test('edits: unchanged, missing, and messages with a reply keyboard', async () => {
  const { result } = await say('x', inline({ text: '예', callback_data: 'y' }))
  const edit = (more: object) =>
    call('editMessageText', { chat_id: 11, message_id: result?.message_id, text: 'x', ...more })
  const same = await edit(inline({ text: '예', callback_data: 'y' }))
  expect(same.description).toMatch(/^Bad Request: message is not modified: /)
  expect((await edit({})).ok).toBe(true)
  expect((await edit({ message_id: 9999 })).description).toBe('Bad Request: message to edit not found')
  const sealed = await say('x', { reply_markup: { keyboard: [['예']] } })
  const change = await edit({ message_id: sealed.result?.message_id, text: 'z' })
  expect(change.description).toBe("Bad Request: message can't be edited")
  expect((await call('deleteMessage', { chat_id: 11, message_id: 9999 })).description).toBe(
    'Bad Request: message to delete not found',
  )
})

test('each press is answered once, and in time', async () => {
  const chat = api.user({ id: 12, first_name: '지우' })
  await call('sendMessage', { chat_id: 12, text: 'x', ...inline({ text: '예', callback_data: 'y' }) })
  chat.press('예')
  chat.press('y')
  const ids = api.pending.map((update) => (update['callback_query'] as { id: string }).id)
  const answer = (id: string | undefined) => call('answerCallbackQuery', { callback_query_id: id })
  expect((await answer(ids[0])).ok).toBe(true)
  expect((await answer(ids[0])).description).toMatch(/query is too old/)
  api.expirePresses()
  expect((await answer(ids[1])).description).toMatch(/query is too old/)
})

test('offsets confirm, limits cut, a negative offset keeps the newest', async () => {
  await call('getUpdates', { offset: 2 ** 31 })
  const chat = api.user({ id: 13, first_name: '서연' })
  const ids = ['가', '나', '다', '라'].map((text) => chat.type(text) ?? 0)
  const get = async (params: object) => (await call('getUpdates', params)).result?.map((update) => update.update_id)
  expect(await get({ limit: 2 })).toEqual(ids.slice(0, 2))
  expect(await get({})).toEqual(ids)
  expect(await get({ offset: ids[1] })).toEqual(ids.slice(1))
  expect(await get({ offset: 0 })).toEqual(ids.slice(1))
  expect(await get({ offset: -1 })).toEqual(ids.slice(3))
  expect(await get({})).toEqual(ids.slice(3))
  expect(await get({ offset: (ids[3] ?? 0) + 1 })).toEqual([])
  expect(await get({ timeout: 0 })).toEqual([])
})

test('a poller that hangs up loses nothing', async () => {
  const gone = new AbortController()
  const poll = fetch(`${api.url}/bot${api.token}/getUpdates?timeout=50`, { signal: gone.signal }).catch(() => undefined)
  await expect.poll(() => api.polled).toBe(true)
  gone.abort()
  await poll
  await expect.poll(() => api.polled).toBe(false)
  const id = api.push({ message: { text: '아직 있나요' } })
  expect((await call('getUpdates', { timeout: 50 })).result?.map((update) => update.update_id)).toEqual([id])
})

test('commands by language and scope', async () => {
  const commands = [{ command: 'start', description: '시작' }]
  await call('setMyCommands', { commands })
  await call('setMyCommands', { commands: [], language_code: 'en', scope: { type: 'chat', chat_id: 11 } })
  expect(api.commands()).toEqual(commands)
  expect(api.commands('en')).toBeUndefined()
  expect(api.commands('en', { type: 'chat', chat_id: 11 })).toEqual([])
  expect((await call('setMyCommands', { commands: [{ command: 'Ask', description: 'x' }] })).description).toBe(
    'Bad Request: BOT_COMMAND_INVALID',
  )
  expect((await call('setMyDescription', { description: '든든' })).ok).toBe(true)
  expect((await call('getMyDescription', {})).result).toEqual({ description: '든든' })
})

test('forms, queries, wrong tokens, unknown methods, large files', async () => {
  const form = await fetch(`${api.url}/bot${api.token}/SENDMESSAGE?chat_id=11`, {
    method: 'POST',
    body: new URLSearchParams({ text: '&안녕' }),
  })
  expect(((await form.json()) as Answer).result?.text).toBe('&안녕')
  expect(await call('getMe', {}, '1:x')).toEqual({ ok: false, error_code: 401, description: 'Unauthorized' })
  expect(await call('makeTea', {})).toEqual({ ok: false, error_code: 404, description: 'Not Found: method not found' })
  const chat = api.user({ id: 14, first_name: '하준' })
  chat.sendDocument(new Uint8Array(20 * 1024 * 1024 + 1), 'big.pdf')
  const file = chat.thread[0]?.documents[0]
  expect((await call('getFile', { file_id: file?.id })).description).toBe('Bad Request: file is too big')
})
