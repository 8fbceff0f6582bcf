import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTrial, type Trial } from './trial.ts'

let trial: Trial
let member: ReturnType<Trial['api']['user']>
let group: ReturnType<Trial['api']['group']>

beforeEach(async () => {
  const { openBotApi } = await import('../bot-api/open-bot-api.ts')
  // Privacy mode off, so that the face itself must not listen in.
  trial = await openTrial({}, await openBotApi({ hearsAll: true }))
  await trial.face.start()
  member = trial.api.user({ id: 55, first_name: '영희', language_code: 'ko' })
  group = trial.api.group({ id: -1001, title: '지부 대화방' })
  group.join(member)
})

afterEach(() => trial.end())

const heard = () => trial.echo.heard.map((incoming) => incoming.heard)

test('people among themselves are not answered', async () => {
  group.as(member).type('오늘 점심 뭐 먹을까요?')
  group.as(member).type('/ask@other_bot 연차')
  group.as(member).sendSticker()
  group.as(member).type(`@${trial.api.bot.username} 연차는 며칠이에요?`)
  await group.settled()
  expect(trial.echo.heard).toEqual([
    expect.objectContaining({ shared: true, from: 'telegram:55', heard: { kind: 'text', text: '연차는 며칠이에요?' } }),
  ])
})

test('the name may stand anywhere, with a particle; a command and a reply count too', async () => {
  const name = trial.api.bot.username
  group.as(member).type(`여기 @${name.toUpperCase()}에게 물어볼게요`)
  const seen = await group.settled()
  group.as(member).type(`/menu@${name}`)
  await group.settled()
  group.as(member).type('고마워요', { replyTo: seen.id })
  await group.settled()
  expect(heard()).toEqual([
    { kind: 'text', text: '여기 에게 물어볼게요' },
    { kind: 'command', name: 'menu', rest: '' },
    { kind: 'text', text: '고마워요' },
  ])
})

test('the answer hangs on the question', async () => {
  group.as(member).type(`@${trial.api.bot.username} 연차?`)
  const seen = await group.settled()
  expect(seen.body).toMatchObject({ reply_to_message: { text: `@${trial.api.bot.username} 연차?` } })
})

test('personal things move to the private chat and go on there, for that member alone', async () => {
  trial.echo.reply = ({ shared }) => ({
    cards: [{ text: shared ? '접수 K7M2: 임금체불 320만원' : '둘이서만', personal: true }],
  })
  group.as(member).type(`/status@${trial.api.bot.username}`)
  const seen = await group.settled()
  expect(seen.text).toContain('둘만의 대화')
  expect(group.transcript()).not.toContain('임금체불')
  const link = new URL(seen.buttons[0]?.[0]?.url ?? '')
  expect(link.pathname).toBe(`/${trial.api.bot.username}`)
  const payload = link.searchParams.get('start') ?? ''
  expect(payload).toMatch(/^[A-Za-z0-9_-]{1,64}$/)

  const other = trial.api.user({ id: 56, first_name: '철수' })
  other.start(payload)
  await other.settled()
  member.start(payload)
  expect((await member.settled()).text).toBe('둘이서만')
  expect(trial.echo.heard.slice(1).map(({ from, heard: what }) => [from, what])).toEqual([
    ['telegram:56', { kind: 'command', name: 'start', rest: payload }],
    ['telegram:55', { kind: 'command', name: 'status', rest: '' }],
  ])
})

test('a press on a card in the group is shared', async () => {
  group.as(member).pressData('s:open:K7M2', 3)
  await group.settled()
  expect(trial.echo.heard[0]).toMatchObject({ shared: true, from: 'telegram:55' })
})

test('being put out of a group blocks nobody', async () => {
  group.removeBot(member)
  await expect.poll(() => trial.api.pending).toEqual([])
  expect(trial.blocked).toEqual([])
})
