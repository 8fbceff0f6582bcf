import { afterEach, beforeEach, expect, test } from 'vitest'
import { openVoices } from '../../src/i18n/open-voices.ts'
import { openLog } from '../../src/observe/open-log.ts'
import { openMetrics } from '../../src/observe/open-metrics.ts'
import { openInHand } from '../../src/telegram/in-hand.ts'
import type { TelegramFace } from '../../src/telegram/open-telegram.ts'
import { openWebhookTaker } from '../../src/telegram/take-webhook.ts'
import { openWeb, type Web } from '../../src/web/open-web.ts'
import { openTrial, type Trial } from './trial.ts'

const SECRET = 'a-secret-of-the-usual-length'
const PATH = '/telegram/hook'

let trial: Trial
let web: Web

beforeEach(async () => {
  let face: TelegramFace | undefined
  web = openWeb({
    port: 0,
    log: openLog({ level: 'silent' }),
    voices: openVoices(),
    notReady: async () => [],
    metrics: openMetrics({ process: false }),
    webhook: { path: PATH, secret: SECRET, take: async (update) => face?.take(update) ?? 'later' },
  })
  const { host, port } = await web.start()
  trial = await openTrial({ arrival: { kind: 'webhook', url: `http://${host}:${port}${PATH}`, secret: SECRET } })
  face = trial.face
  await face.start()
})

afterEach(async () => {
  await trial.end()
  await web.stop()
})

test('updates are posted to us, in order, and confirmed by the answer', async () => {
  const member = trial.api.user({ id: 55, first_name: '영희' })
  member.type('하나')
  member.type('둘')
  await expect.poll(() => member.messages.map((seen) => seen.text)).toEqual(['들었어요: 하나', '들었어요: 둘'])
  await expect.poll(() => trial.api.pending).toEqual([])
  expect(trial.api.callsTo('getUpdates')).toEqual([])
})

test('while stopping, updates are left for the next process', async () => {
  const member = trial.api.user({ id: 55, first_name: '영희' })
  await trial.face.stop()
  const id = member.type('늦었나요?')
  await member.quiet(150)
  expect(trial.api.pending.map((update) => update['update_id'])).toEqual([id])
  expect(member.messages).toEqual([])
})

test('an update that takes long is told "later" and does not count twice', async () => {
  let release = () => {}
  let runs = 0
  const take = openWebhookTaker(
    openInHand(async () => {
      runs += 1
      await new Promise<void>((resolve) => {
        release = resolve
      })
      return 'done'
    }),
    20,
  )
  const update = { update_id: 7, message: {} }
  expect(await take(update)).toBe('later')
  expect(await take(update)).toBe('later')
  release()
  await expect.poll(() => take(update)).toBe('taken')
  expect(runs).toBe(1)
  expect(await take({ nonsense: true })).toBe('unreadable')
})
