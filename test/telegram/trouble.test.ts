import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Heard } from '../../src/core/conversation/incoming.ts'
import { openTrial, type Trial } from './trial.ts'

let trial: Trial
let member: ReturnType<Trial['api']['user']>
let other: ReturnType<Trial['api']['user']>

beforeEach(async () => {
  trial = await openTrial()
  await trial.face.start()
  member = trial.api.user({ id: 55, first_name: '영희', language_code: 'ko' })
  other = trial.api.user({ id: 56, first_name: '철수', language_code: 'ko' })
})

afterEach(() => trial.end())

const echoed = (heard: Heard) => ({ cards: [{ text: `들었어요: ${heard.kind === 'text' ? heard.text : heard.kind}` }] })

test('one member is answered in order, members side by side', async () => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  trial.echo.reply = async ({ heard }) => {
    if (heard.kind === 'text' && heard.text === '하나') await held
    return echoed(heard)
  }
  member.type('하나')
  member.type('둘')
  other.type('저는요?')
  expect((await other.settled()).text).toBe('들었어요: 저는요?')
  expect(member.messages).toEqual([])
  // A slow one does not keep new updates from coming.
  other.type('또요')
  await other.settled((seen) => seen.text === '들었어요: 또요')
  release()
  await expect.poll(() => member.messages.map((seen) => seen.text)).toEqual(['들었어요: 하나', '들었어요: 둘'])
  await expect.poll(() => trial.api.pending).toEqual([])
  expect(trial.echo.heard).toHaveLength(4)
})

test('429: waits as told and says it then', async () => {
  trial.api.fault({ method: 'sendMessage', chat: 55 }, { kind: 'tooMany', retryAfter: 1 })
  member.type('안녕하세요')
  other.type('저도요')
  await other.settled()
  expect(member.messages).toEqual([])
  expect((await member.settled()).text).toBe('들었어요: 안녕하세요')
  expect(trial.unsent).toEqual([])
})

const OWED = [
  ['a wait that is too long', { kind: 'tooMany', retryAfter: 60 }, 'retry_after'],
  ['a fault of the platform', { kind: 'broken' }, 'telegram 500'],
  ['a cut connection', { kind: 'cut', when: 'before' }, 'network'],
] as const

test.for(OWED)('%s: the reply is owed', async ([, fault, why]) => {
  trial.api.fault({ method: 'sendMessage', chat: 55 }, fault)
  member.type('안녕하세요')
  await expect.poll(() => trial.unsent).toEqual([['telegram:55', why]])
  await expect.poll(() => trial.api.pending).toEqual([])
  expect(trial.echo.heard).toHaveLength(1)
})

test('403: the member is reported as blocked', async () => {
  trial.api.fault({ method: 'sendMessage' }, { kind: 'blocked' })
  member.type('안녕하세요')
  await expect.poll(() => trial.blocked).toEqual(['telegram:55'])
  expect(trial.unsent).toEqual([])
})

test('a fault of ours is tried again and then apologised for, once', async () => {
  let failures = 1
  trial.echo.reply = () => {
    failures -= 1
    if (failures >= 0) throw new Error('database is locked: "주민번호 900101-1234567"')
    return undefined
  }
  member.type('신청할게요')
  expect((await member.settled()).text).toBe('들었어요: 신청할게요')
  failures = 100
  member.type('다시요')
  expect((await member.settled(undefined, 6000)).text).toBe('잠시 문제가 있었어요.')
  await member.quiet()
  expect(member.messages).toHaveLength(2)
  expect(trial.log.filter((line) => line.includes('"level":"error"'))).toHaveLength(1)
  expect(trial.log.join('')).not.toContain('900101')
})

test('an update that was not finished comes again after a restart; a finished one does not', async () => {
  member.type('하나')
  await member.settled()
  let release = () => {}
  trial.echo.reply = () => new Promise((resolve) => (release = () => resolve({ cards: [] })))
  const second = member.type('둘')
  await expect.poll(() => trial.echo.heard.length).toBe(2)
  // As after a kill: nobody confirms, nobody answers.
  const ended = trial.api.pending.map((update) => update['update_id'])
  expect(ended).toEqual([second])
  trial.echo.reply = () => undefined
  void trial.face.stop()
  const next = trial.another()
  await next.start()
  expect((await member.settled()).text).toBe('들었어요: 둘')
  expect(trial.echo.heard.map(({ key }) => key).slice(1)).toEqual([`telegram:${second}`, `telegram:${second}`])
  release()
})

test('an update delivered twice is handed on twice under one key', async () => {
  const id = member.type('제출')
  await member.settled()
  await expect.poll(() => trial.api.polled).toBe(true)
  trial.api.redeliver(id ?? 0)
  await expect.poll(() => trial.echo.heard.map(({ key }) => key)).toEqual([`telegram:${id}`, `telegram:${id}`])
})

test('while the platform is down nothing is lost, and it goes on by itself', async () => {
  trial.api.fault({ method: 'getUpdates', times: 2 }, { kind: 'broken' })
  await trial.api.down(300)
  member.type('거기 있어요?')
  expect((await member.settled(undefined, 8000)).text).toBe('들었어요: 거기 있어요?')
  expect(trial.log.some((line) => line.includes('no updates for now'))).toBe(true)
})

test('a second poller ends neither', async () => {
  const second = trial.another()
  await second.start()
  await expect
    .poll(() => trial.log.some((line) => line.includes('another process polls')), { timeout: 4000 })
    .toBe(true)
  member.type('누구세요?')
  expect((await member.settled(undefined, 5000)).text).toBe('들었어요: 누구세요?')
  await second.stop()
  member.type('아직 계세요?')
  await member.settled((seen) => seen.text === '들었어요: 아직 계세요?', 8000)
})

test('stopping finishes what is in hand, takes nothing more, and is quick', async () => {
  let release = () => {}
  trial.echo.reply = ({ heard }) =>
    heard.kind === 'text' && heard.text === '하나'
      ? new Promise((resolve) => (release = () => resolve({ cards: [{ text: '끝냈어요' }] })))
      : undefined
  member.type('하나')
  const second = member.type('둘')
  await expect.poll(() => trial.echo.heard.length).toBe(1)
  const began = Date.now()
  const stopped = trial.face.stop()
  release()
  await stopped
  expect(Date.now() - began).toBeLessThan(2000)
  expect(member.messages.map((seen) => seen.text)).toEqual(['끝냈어요'])
  expect(trial.api.pending.map((update) => update['update_id'])).toEqual([second])
})

test('an update that nobody can read stops nothing', async () => {
  trial.api.push({ message: { message_id: 1, text: '누구도 아님' } })
  trial.api.push({ callback_query: {} })
  member.type('저는요?')
  expect((await member.settled()).text).toBe('들었어요: 저는요?')
  await expect.poll(() => trial.api.pending).toEqual([])
  expect(trial.log.some((line) => line.includes('update not understood'))).toBe(true)
})
