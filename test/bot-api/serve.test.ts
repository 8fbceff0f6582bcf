import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const SERVE = fileURLToPath(new URL('serve.ts', import.meta.url))

test('the server runs as a process of its own', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', SERVE], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const read = async () => JSON.parse(String((await lines.next()).value)) as Record<string, unknown>
  const { url, token } = await read()
  const call = (method: string, form: Record<string, string>) =>
    fetch(`${String(url)}/bot${String(token)}/${method}`, { method: 'POST', body: new URLSearchParams(form) })
  const poll = call('getUpdates', { timeout: '5' })
  child.stdin.write('{"user":5,"type":"안녕"}\n')
  expect(await (await poll).json()).toMatchObject({ result: [{ message: { text: '안녕', chat: { id: 5 } } }] })
  await call('sendMessage', { chat_id: '5', text: '반갑습니다' })
  expect(await read()).toMatchObject({ chat: 5, text: '반갑습니다' })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  expect(await gone).toBe(0)
})
