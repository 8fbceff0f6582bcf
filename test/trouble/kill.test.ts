import { afterAll, beforeAll, expect, test } from 'vitest'
import { openVault } from '../../src/storage/open-storage.ts'
import type { BotApi } from '../bot-api/bot-api.ts'
import type { Group } from '../bot-api/group.ts'
import { openBotApi } from '../bot-api/open-bot-api.ts'
import { type Chatter, chatter } from '../conversation/chatter.ts'
import { type DataFolder, openDataFolder } from '../conversation/data-folder.ts'
import { daytimeZone } from '../conversation/daytime.ts'
import { ADMIN, environment, STAFF_CHAT } from '../conversation/environment.ts'
import { KEY } from '../storage/on-both.ts'
import { type Applied, applies } from './applicant.ts'
import { chance } from './chance.ts'
import { type Killing, keepKilling } from './killing.ts'
import { answersMember } from './replier.ts'

const KILLS = 50
const SEED = 20_261_122

let api: BotApi
let folder: DataFolder
let staffChat: Group
let admin: Chatter
let killing: Killing

beforeAll(async () => {
  api = await openBotApi()
  folder = await openDataFolder()
  staffChat = api.group({ id: STAFF_CHAT, title: '담당자 방' })
  admin = person(ADMIN, '관리자')
  const records = { dataDir: folder.path, databaseUrl: folder.databaseUrl }
  const env = { ...environment(api, records), DATA_KEY: KEY, TIME_ZONE: daytimeZone() }
  const sent = () => api.calls.filter(({ method }) => /^(sendMessage|editMessageText)$/u.test(method)).length
  killing = keepKilling({ env, times: KILLS, random: chance(SEED), sent })
})
afterAll(async () => {
  await killing.end()
  await api.close()
  await folder.remove()
})

const person = (id: number, first_name: string): Chatter =>
  chatter(api.user({ id, first_name, language_code: 'ko' }), { api, pause: () => undefined, patience: 60_000 })

test(`killed ${KILLS} times at any moment: nothing lost, nothing twice, everything owed is sent`, {
  timeout: 400_000,
}, async () => {
  const members: Chatter[] = []
  const applied: Applied[] = []
  while (!killing.isOver) {
    const member = person(1000 + members.length, '영희')
    members.push(member)
    const done = await Promise.race([applies(member), killing.failed])
    applied.push(done)
    await Promise.race([answersMember(admin, done.reference), killing.failed])
  }
  expect(killing.kills).toBe(KILLS)
  expect(applied.flatMap(({ lost }) => lost)).toEqual([])

  // One case for each receipt and none besides.
  const cases = await filed()
  expect(new Set(cases.map(({ reference }) => reference))).toEqual(new Set(applied.map(({ reference }) => reference)))
  expect(cases).toHaveLength(applied.length)
  expect(cases.map(({ events }) => events)).toEqual(cases.map(() => 2))

  // Every notice has come, the claims of the dead lapse after a minute; repeats are fewer than kills.
  const told = () => [...applied.map(({ reference }) => cardsOf(reference)), ...members.map(newsOf)]
  await expect.poll(() => told().every((times) => times > 0), { timeout: 75_000 }).toBe(true)
  const repeats = told().reduce((sum, times) => sum + times - 1, 0)
  expect(repeats).toBeLessThanOrEqual(KILLS)
  for (const words of ['김영희', '301-0123', '2345-6789', '수술하고']) expect(killing.output()).not.toContain(words)
})

const cardsOf = (reference: string): number =>
  staffChat.messages.filter(({ text }) => text.includes('새 접수') && text.includes(reference)).length

const newsOf = ({ chat }: Chatter): number => chat.messages.filter(({ text }) => text.includes('새 소식')).length

async function filed(): Promise<{ reference: string; events: number }[]> {
  const silent = { info: () => undefined, warn: () => undefined }
  const settings = {
    databaseUrl: folder.databaseUrl,
    dataDir: folder.path,
    dataKey: KEY,
    now: () => new Date(),
    log: silent,
  }
  const { vault, connection } = await openVault(settings)
  const rows = await vault.db.case.findMany({ include: { events: true } })
  await connection.close()
  return rows.map(({ reference, events }) => ({ reference, events: events.length }))
}
