import { TelegramError } from 'telegraf'
import { beforeEach, expect, test } from 'vitest'
import { type Log, openLog } from '../../src/observe/open-log.ts'

let lines: string
let log: Log

beforeEach(() => {
  lines = ''
  log = openLog({ level: 'info', destination: { write: (line) => void (lines += line) } })
})

test('kinds, ids and times are logged as they are', () => {
  log.info({ update: 7, kind: 'text', millis: 12, outcome: 'answered' }, 'update')
  expect(JSON.parse(lines)).toMatchObject({
    level: 'info',
    update: 7,
    kind: 'text',
    millis: 12,
    outcome: 'answered',
    msg: 'update',
  })
  expect(lines).not.toContain('hostname')
})

test('words, names, numbers, addresses and secrets are covered wherever they stand', () => {
  const message = { text: '비밀', from: { first_name: '영희' }, contact: { phone_number: '010' } }
  log.info({
    name: '영희',
    address: 'telegram:55',
    token: '1:abc',
    update: { message },
    deep: { a: { b: { text: '비밀' } } },
  })
  expect(lines).not.toMatch(/영희|비밀|010|telegram:55|1:abc/)
})

const ERRORS: readonly (readonly [string, Error])[] = [
  [
    'a payload',
    new TelegramError(
      { error_code: 400, description: 'Bad Request' },
      { method: 'sendMessage', payload: { text: '비밀' } },
    ),
  ],
  ['a token in an address', new Error('request to https://api.telegram.org/bot123456:AAH-secret/sendMessage failed')],
  ['a quoted text', new SyntaxError('Unexpected token, "비밀 secret" is not valid JSON')],
  ['arguments on further lines', new Error('Invalid invocation\n{ text: "비밀 secret" }')],
  ['Korean words', new Error('비밀 secret-less')],
  ['a number', new Error('duplicate 900101-1234567')],
  ['a connection string', new Error('connect to postgresql://user:secret@host failed')],
]

test.for(ERRORS)('an error with %s', ([, err]) => {
  log.error({ err })
  expect(lines).not.toMatch(/비밀|AAH-secret|"secret|900101|1234567|:secret@/)
  expect(JSON.parse(lines).err).toMatchObject({ type: err.name, stack: expect.stringContaining('at ') })
})

test('the code of an error stays, to act on', () => {
  log.error({ err: Object.assign(new Error('listen EADDRINUSE'), { code: 'EADDRINUSE' }) })
  expect(JSON.parse(lines).err).toMatchObject({ code: 'EADDRINUSE', says: 'listen EADDRINUSE' })
})
