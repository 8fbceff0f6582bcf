import { afterEach, beforeEach, expect, test } from 'vitest'
import type { DueNotice, NoticeBody } from '../../src/core/outbox/notice.ts'
import { openTrial, type Trial } from './trial.ts'

let trial: Trial
let member: ReturnType<Trial['api']['user']>

beforeEach(async () => {
  trial = await openTrial()
  await trial.face.start()
  member = trial.api.user({ id: 55, first_name: '영희' })
})

afterEach(() => trial.end())

const notice = (body: NoticeBody = { kind: 'case_news', reference: 'K7M2' }): DueNotice => ({
  id: 'n1',
  key: 'K7M2',
  to: { kind: 'address', address: 'telegram:55' },
  body,
  dueAt: new Date(0),
  urgent: false,
  address: 'telegram:55',
  attempts: 0,
})

test('a notice is said', async () => {
  expect(await trial.face.say('telegram:55', notice())).toEqual({ kind: 'sent' })
  expect(member.last().text).toBe('알림 K7M2')
})

test('a checked answer replaces the message that promised it, or comes anew', async () => {
  member.type('연차?')
  const { id } = await member.settled()
  const body = { kind: 'answer_ready', questionId: 'q1', messageId: String(id) } as const
  expect(await trial.face.say('telegram:55', notice(body))).toEqual({ kind: 'sent' })
  expect(member.messages.map((seen) => [seen.id, seen.text])).toEqual([[id, '알림 K7M2']])
  expect(await trial.face.say('telegram:55', notice({ ...body, messageId: '4242' }))).toEqual({ kind: 'sent' })
  expect(member.messages).toHaveLength(2)
})

const REFUSED = [
  ['told to wait', { kind: 'tooMany', retryAfter: 7 }, { kind: 'wait', seconds: 7 }],
  ['blocked', { kind: 'blocked' }, { kind: 'blocked' }],
  ['no such chat', { kind: 'refuse', code: 400, description: 'Bad Request: chat not found' }, { kind: 'blocked' }],
  ['account gone', { kind: 'refuse', code: 403, description: 'Forbidden: user is deactivated' }, { kind: 'blocked' }],
  ['platform broken', { kind: 'broken' }, { kind: 'failed', why: 'telegram 500' }],
  ['cut', { kind: 'cut', when: 'before' }, { kind: 'failed', why: 'network' }],
  [
    'refused',
    { kind: 'refuse', code: 400, description: 'Bad Request: BUTTON_DATA_INVALID' },
    { kind: 'refused', why: 'telegram 400' },
  ],
] as const

test.for(REFUSED)('%s', async ([, fault, delivery]) => {
  trial.api.fault({ method: 'sendMessage' }, fault)
  expect(await trial.face.say('telegram:55', notice())).toEqual(delivery)
})

test('a notice that has nothing left to tell is settled without a word', async () => {
  trial.echo.notice = async () => undefined
  expect(await trial.face.say('telegram:55', notice())).toEqual({ kind: 'nothing' })
  expect(member.messages).toEqual([])
})

test('a personal notice to a staff chat shows nothing personal', async () => {
  const group = trial.api.group({ id: -77, title: '상담팀' })
  trial.echo.notice = async () => ({ text: '영희 010-1234-5678', personal: true })
  await trial.face.say('telegram:-77', notice())
  expect(group.last().text).not.toContain('영희')
})

test('an address of another face is refused; words that cannot be found are a fault that passes', async () => {
  expect(await trial.face.say('terminal:member', notice())).toMatchObject({ kind: 'refused' })
  trial.echo.notice = () => Promise.reject(new Error('database is closed'))
  expect(await trial.face.say('telegram:55', notice())).toEqual({ kind: 'failed', why: 'not worded' })
})
