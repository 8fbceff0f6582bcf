import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Heard } from '../../src/core/conversation/incoming.ts'
import { openTrial, type Trial } from './trial.ts'

let trial: Trial
let member: ReturnType<Trial['api']['user']>

beforeEach(async () => {
  trial = await openTrial()
  await trial.face.start()
  member = trial.api.user({ id: 55, first_name: '영희', last_name: '김', language_code: 'ko' })
})

afterEach(() => trial.end())

test('a member writes and is answered', async () => {
  const id = member.type('퇴직금은 언제 받나요?')
  expect((await member.settled()).text).toBe('들었어요: 퇴직금은 언제 받나요?')
  expect(trial.echo.heard).toEqual([
    {
      key: `telegram:${id}`,
      from: 'telegram:55',
      name: '영희 김',
      language: 'ko',
      shared: false,
      heard: { kind: 'text', text: '퇴직금은 언제 받나요?' },
    },
  ])
})

type Act = (who: typeof member) => unknown

const message = (body: object) => (who: typeof member) =>
  trial.api.push({
    message: {
      message_id: 900,
      date: 1,
      from: who.user,
      chat: { id: who.id, type: 'private', first_name: '영희' },
      ...body,
    },
  })

const HEARD: readonly (readonly [string, Act, Heard])[] = [
  ['a command', (who) => who.type('/status'), { kind: 'command', name: 'status', rest: '' }],
  ['a command in capitals', (who) => who.type('/Status'), { kind: 'command', name: 'status', rest: '' }],
  [
    'a command with its rest',
    (who) => who.type('/export hardship-aid 2026-01-01'),
    { kind: 'command', name: 'export', rest: 'hardship-aid 2026-01-01' },
  ],
  ['a link with a payload', (who) => who.start('round_ab12'), { kind: 'command', name: 'start', rest: 'round_ab12' }],
  ['a slash that is no command', (who) => who.type('/도움'), { kind: 'text', text: '/도움' }],
  ['their own number', (who) => who.sendContact('+821012345678'), { kind: 'phone', number: '+821012345678' }],
  ["somebody else's number", (who) => who.sendContact('+821099999999', 99), { kind: 'unreadable', what: 'other' }],
  ['a sticker', (who) => who.sendSticker(), { kind: 'unreadable', what: 'sticker' }],
  ['a voice message', (who) => who.sendVoice(), { kind: 'unreadable', what: 'voice' }],
  ['a song', message({ audio: { file_id: 'a' } }), { kind: 'unreadable', what: 'voice' }],
  ['a video', message({ video: { file_id: 'v' } }), { kind: 'unreadable', what: 'video' }],
  ['a round video', message({ video_note: { file_id: 'v' } }), { kind: 'unreadable', what: 'video' }],
  [
    'an animation',
    message({ animation: { file_id: 'g' }, document: { file_id: 'g' } }),
    { kind: 'unreadable', what: 'video' },
  ],
  ['a poll', message({ poll: { id: 'p' } }), { kind: 'unreadable', what: 'other' }],
  ['dice', message({ dice: { emoji: '🎲', value: 3 } }), { kind: 'unreadable', what: 'other' }],
  ['a place', (who) => who.sendLocation(42.9, 129.5), { kind: 'place', latitude: 42.9, longitude: 129.5 }],
  ['a press', (who) => who.pressData('o:d1:cause:wages', 5), { kind: 'pressed', press: 'o:d1:cause:wages' }],
]

test.for(HEARD)('%s', async ([, act, heard]) => {
  act(member)
  await member.settled()
  expect(trial.echo.heard.map((incoming) => incoming.heard)).toEqual([heard])
})

const UNHEARD: readonly (readonly [string, Act])[] = [
  [
    'an edit',
    (who) =>
      trial.api.push({
        edited_message: {
          message_id: 1,
          date: 1,
          from: who.user,
          chat: { id: 55, type: 'private' },
          text: '고침',
          edit_date: 2,
        },
      }),
  ],
  [
    'a post in a channel',
    () => trial.api.push({ channel_post: { message_id: 1, date: 1, chat: { id: -1, type: 'channel' }, text: '공지' } }),
  ],
  ['a pinned message', message({ pinned_message: { message_id: 1 } })],
  [
    'another bot',
    (who) =>
      trial.api.push({
        message: {
          message_id: 1,
          date: 1,
          from: { ...who.user, is_bot: true },
          chat: { id: 55, type: 'private' },
          text: '삑',
        },
      }),
  ],
  ['an anonymous administrator', message({ sender_chat: { id: -5, type: 'supergroup' }, text: '안녕' })],
  [
    'a press without data',
    (who) => trial.api.push({ callback_query: { id: '1', from: who.user, chat_instance: '1', game_short_name: 'g' } }),
  ],
]

test.for(UNHEARD)('%s is not answered', async ([, act]) => {
  act(member)
  member.type('다음 말')
  await member.settled()
  expect(trial.echo.heard.map((incoming) => incoming.heard)).toEqual([{ kind: 'text', text: '다음 말' }])
  await expect.poll(() => trial.api.pending).toEqual([])
})

test('every press is answered at once, even where the reply takes its time', async () => {
  let release = () => {}
  trial.echo.reply = () => new Promise((resolve) => (release = () => resolve({ cards: [] })))
  member.pressData('m:home', 1)
  await trial.api.called('answerCallbackQuery')
  expect(member.messages).toEqual([])
  release()
})

test('blocking and coming back are reported', async () => {
  member.block()
  await expect.poll(() => trial.blocked).toEqual(['telegram:55'])
  member.unblock()
  await expect.poll(() => trial.unblocked).toEqual(['telegram:55'])
})

test('nothing that a member writes is in the log; one line an update', async () => {
  member.type('제 주민번호는 900101-1234567이고 010-1234-5678로 연락 주세요')
  await member.settled()
  await expect.poll(() => trial.log.filter((line) => line.includes('"outcome":"answered"')).length).toBe(1)
  const line = JSON.parse(trial.log.find((one) => one.includes('"outcome":"answered"')) ?? '{}')
  expect(line).toMatchObject({
    level: 'info',
    kind: 'text',
    outcome: 'answered',
    update: expect.any(Number),
    millis: expect.any(Number),
  })
  expect(trial.log.join('')).not.toMatch(/900101|1234|영희|telegram:55|주민/)
})
