import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'

const TOKEN = '123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
const mistakesOf = (env: Record<string, string>): readonly string[] => {
  const read = readConfig(env)
  return read.kind === 'mistakes' ? read.mistakes : []
}

describe('settings', () => {
  test('nothing set is a terminal chat on SQLite, without model, web or staff', () => {
    const read = readConfig({})
    expect(read).toMatchObject({
      kind: 'config',
      config: {
        telegram: undefined,
        databaseUrl: 'file:./data/deundeun.db',
        model: undefined,
        port: undefined,
        jurisdictions: ['cn', 'kr'],
      },
    })
  })

  test('empty is the same as unset, as .env files write it', () => {
    const names = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gmu)].map(([, name = '']) => name)
    expect(readConfig(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(readConfig({}))
  })

  test('.env.example as it stands is right', () => {
    const lines = readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=(.*)$/gmu)
    const env = Object.fromEntries([...lines].map(([, name = '', value = '']) => [name, value]))
    expect(readConfig(env).kind).toBe('config')
    expect(Object.keys(env)).toHaveLength(22)
  })

  test.each([
    ['a token that is none', { TELEGRAM_BOT_TOKEN: 'secret' }, 'TELEGRAM_BOT_TOKEN'],
    ['a database of another kind', { DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
    ['a port beyond the last', { PORT: '70000' }, 'PORT'],
    ['a port in words', { PORT: 'eighty' }, 'PORT'],
    ['a time zone that does not exist', { TIME_ZONE: 'Asia/Pyongchang' }, 'TIME_ZONE'],
    ['an unknown country', { JURISDICTIONS: 'kr,jp' }, 'JURISDICTIONS'],
    ['no country at all', { JURISDICTIONS: ',' }, 'JURISDICTIONS'],
    ['admins by name', { ADMIN_TELEGRAM_IDS: '@boss' }, 'ADMIN_TELEGRAM_IDS'],
    ['a currency of elsewhere', { CURRENCY: 'USD' }, 'CURRENCY'],
    [
      'a webhook without its secret',
      { TELEGRAM_BOT_TOKEN: TOKEN, WEBHOOK_URL: 'https://x.kr', PORT: '1' },
      'WEBHOOK_SECRET',
    ],
    [
      'a webhook without a token',
      { WEBHOOK_URL: 'https://x.kr', WEBHOOK_SECRET: 'a'.repeat(20), PORT: '1' },
      'TELEGRAM_BOT_TOKEN',
    ],
    ['a public address without a port', { PUBLIC_URL: 'https://x.kr' }, 'PORT'],
    ['PostgreSQL without a key of its own', { DATABASE_URL: 'postgresql://x/y' }, 'DATA_KEY'],
    ['a model key without a model', { OPENAI_API_KEY: 'k' }, 'OPENAI_MODEL'],
    ['an embedding model without a key', { OPENAI_EMBEDDING_MODEL: 'e' }, 'OPENAI_API_KEY'],
    ['a log level that is none', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
  ])('%s is named', (_, env, name) => {
    expect(mistakesOf(env).join('\n')).toContain(name)
  })

  test('all mistakes are told at once, and no secret is repeated', () => {
    const mistakes = mistakesOf({ TELEGRAM_BOT_TOKEN: 'my-secret', PORT: 'x', LOG_LEVEL: 'y' })
    expect(mistakes).toHaveLength(3)
    expect(mistakes.join('\n')).not.toContain('my-secret')
  })
})
