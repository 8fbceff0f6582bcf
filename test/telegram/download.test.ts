import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Telegram } from 'telegraf'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { download } from '../../src/telegram/download.ts'

let server: Server
let api: Telegram
let sent = 0

beforeEach(async () => {
  // Answers getFile, then streams without saying how much will come.
  server = createServer((request, response) => {
    if (!request.url?.startsWith('/file/')) {
      response.setHeader('content-type', 'application/json')
      return void response.end('{"ok":true,"result":{"file_id":"a","file_unique_id":"a","file_path":"documents/a"}}')
    }
    const timer = setInterval(() => {
      sent += 1000
      response.write(Buffer.alloc(1000))
    }, 2)
    response.on('close', () => clearInterval(timer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  api = new Telegram('1:a', { apiRoot: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
})

afterEach(() => {
  server.closeAllConnections()
  server.close()
})

test('a stream without end is given up at the limit', async () => {
  expect(await download(api, 'a', 4500)).toEqual({ kind: 'too_large' })
  expect(sent).toBeLessThan(100_000)
})
