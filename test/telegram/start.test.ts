import { afterEach, expect, test } from 'vitest'
import { openTrial, type Trial } from './trial.ts'

let trial: Trial
afterEach(() => trial.end())

test('a wrong token is refused with its cure', async () => {
  trial = await openTrial({ token: '1:wrong' })
  expect(await trial.face.start()).toEqual({ kind: 'refused', cure: expect.stringContaining('TELEGRAM_BOT_TOKEN') })
  expect(trial.face.isReady()).toBe(false)
})

test('a platform that does not answer yet is waited for', async () => {
  trial = await openTrial()
  trial.api.fault({ method: 'getMe', times: 2 }, { kind: 'broken' })
  expect(trial.face.linkInto('menu')).toBeUndefined()
  expect(await trial.face.start()).toEqual({ kind: 'started', username: trial.api.bot.username })
  expect(trial.face.isReady()).toBe(true)
  expect(trial.face.linkInto('menu')).toBe(`https://t.me/${trial.api.bot.username}?start=menu`)
})

test('the menu is set in each language, longer for staff', async () => {
  trial = await openTrial({ staff: ['telegram:-77', 'telegram:9', 'terminal:staff'] })
  trial.api.user({ id: 9, first_name: '담당' })
  trial.api.group({ id: -77, title: '상담팀' })
  await trial.face.start()
  const menu = { type: 'chat', chat_id: 9 }
  await expect.poll(() => trial.api.commands('', menu)?.map(({ command }) => command)).toEqual(['queue', 'menu'])
  expect(trial.api.commands('', { type: 'chat', chat_id: -77 })?.map(({ command }) => command)).toEqual(['queue'])
  expect(trial.api.commands()?.[0]?.description).toBe('처음 화면')
  expect(trial.api.commands('en')?.[0]?.description).toBe('Main menu')
  expect(trial.api.commands('zh')?.[0]?.description).toBe('主菜单')
  expect(trial.api.callsTo('setMyDescription')).toHaveLength(3)
})
