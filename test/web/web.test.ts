import { connect } from 'node:net'
import { Writable } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openVoices } from '../../src/i18n/open-voices.ts'
import { openLog } from '../../src/observe/open-log.ts'
import { openMetrics } from '../../src/observe/open-metrics.ts'
import { openWeb, type Web } from '../../src/web/open-web.ts'
import type { WebSettings } from '../../src/web/web-settings.ts'

const SECRET = 'a-secret-of-the-usual-length'
const TOKEN = 'k'.repeat(32)

let web: Web
let origin: string
let log: string
let missing: string[]
let files: number
let updates: unknown[]
let take: NonNullable<WebSettings['webhook']>['take']

beforeEach(async () => {
  log = ''
  missing = []
  files = 1
  updates = []
  take = async (update) => {
    updates.push(update)
    return 'taken'
  }
  web = open()
  const { host, port } = await web.start()
  origin = `http://${host}:${port}`
})

afterEach(() => web.stop())

function open(settings: Partial<WebSettings> = {}): Web {
  const destination = new Writable({
    write(chunk, _encoding, done) {
      log += String(chunk)
      done()
    },
  })
  return openWeb({
    port: 0,
    log: openLog({ level: 'debug', destination }),
    voices: openVoices(),
    notReady: async () => missing,
    metrics: openMetrics({ process: false }),
    webhook: { path: '/telegram/hook', secret: SECRET, take: (update) => take(update) },
    exportFile: async (token) => {
      if (token !== TOKEN || files === 0) return undefined
      files -= 1
      return { name: "생활안정 지원 (1)'.csv", mime: 'text/csv; charset=utf-8', bytes: Buffer.from('이름\n영희') }
    },
    ...settings,
  })
}

const post = (body: string, headers: Record<string, string> = { 'x-telegram-bot-api-secret-token': SECRET }) =>
  fetch(`${origin}/telegram/hook`, { method: 'POST', headers, body })

test('health, readiness, figures', async () => {
  expect((await fetch(`${origin}/healthz`)).status).toBe(200)
  expect((await fetch(`${origin}/readyz`)).status).toBe(200)
  missing = ['database', 'telegram']
  const unready = await fetch(`${origin}/readyz`)
  expect([unready.status, await unready.text()]).toEqual([503, 'not ready: database, telegram\n'])
  const figures = await fetch(`${origin}/metrics`)
  expect(figures.headers.get('content-type')).toContain('text/plain')
  expect(await figures.text()).toContain('deundeun_updates_total')
})

test('a readiness check that throws is not ready and leaks nothing', async () => {
  await web.stop()
  web = open({ notReady: () => Promise.reject(new Error('postgresql://user:pw@host failed')) })
  const { port } = await web.start()
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`)
  expect([answer.status, await answer.text()]).toEqual([503, 'not ready: check\n'])
  expect(log).not.toContain('pw@host')
})

test.for(['/', '/nothing', '/export/short', '/export/../healthz/x', '/telegram/hook'])(
  '%s is not there',
  async (path) => {
    expect((await fetch(origin + path)).status).toBe(404)
  },
)

test('wrong methods say which are right', async () => {
  const answer = await fetch(`${origin}/healthz`, { method: 'DELETE' })
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})

test('an update with the secret is taken; without it nothing is to be seen', async () => {
  expect((await post('{"update_id":1}')).status).toBe(200)
  expect(updates).toEqual([{ update_id: 1 }])
  expect((await post('{"update_id":2}', {})).status).toBe(404)
  expect((await post('{"update_id":2}', { 'x-telegram-bot-api-secret-token': 'guess' })).status).toBe(404)
  expect((await post('nonsense')).status).toBe(400)
  expect(updates).toHaveLength(1)
})

test('an update that cannot be taken now is to come again', async () => {
  take = async () => 'later'
  const answer = await post('{"update_id":1}')
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
  take = () => Promise.reject(new Error('secret words'))
  expect((await post('{"update_id":1}')).status).toBe(500)
})

test('a body over 1 MB is refused, announced or not', async () => {
  expect((await post('x'.repeat(1024 * 1024 + 1))).status).toBe(413)
  const status = await new Promise<string>((resolve) => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => {
      socket.write(
        `POST /telegram/hook HTTP/1.1\r\nhost: a\r\nx-telegram-bot-api-secret-token: ${SECRET}\r\ntransfer-encoding: chunked\r\n\r\n`,
      )
      const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`
      for (let count = 0; count < 20; count += 1) socket.write(chunk)
    })
    socket.on('error', () => undefined)
    socket.once('data', (data) => resolve(data.toString().split('\r\n')[0] ?? ''))
  })
  expect(status).toContain('413')
  expect((await fetch(`${origin}/healthz`)).status).toBe(200)
})

test('a link shows a page with a button; only the button uses it up', async () => {
  const link = `${origin}/export/${TOKEN}`
  expect((await fetch(link, { method: 'HEAD' })).status).toBe(200)
  const page = await fetch(link)
  expect(await page.text()).toContain('내려받기')
  expect(files).toBe(1)

  const file = await fetch(link, { method: 'POST' })
  expect(file.headers.get('cache-control')).toBe('no-store')
  expect(file.headers.get('content-disposition')).toBe(
    `attachment; filename="_________1__.csv"; filename*=UTF-8''${encodeURIComponent('생활안정 지원 ')}%281%29%27.csv`,
  )
  expect(await file.text()).toBe('이름\n영희')
  expect((await fetch(link, { method: 'POST' })).status).toBe(410)
})

test('stopping lets a request end', async () => {
  let release = () => {}
  take = () => new Promise((resolve) => (release = () => resolve('taken')))
  const answer = post('{"update_id":1}')
  await new Promise((resolve) => setTimeout(resolve, 50))
  const stopped = web.stop()
  release()
  expect((await answer).status).toBe(200)
  await stopped
  await expect(fetch(`${origin}/healthz`)).rejects.toThrow('fetch failed')
})

test('a port that is taken is named with its cure', async () => {
  const { port } = new URL(origin)
  await expect(open({ port: Number(port) }).start()).rejects.toThrow(
    `Port ${port} is taken by another program: set PORT`,
  )
})
