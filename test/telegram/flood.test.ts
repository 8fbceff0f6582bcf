import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTrial, type Trial } from './trial.ts'

let trial: Trial
let member: ReturnType<Trial['api']['user']>

beforeEach(async () => {
  // 300 a minute: five a second once the first 300 are through; so the test's flood is of quick messages.
  trial = await openTrial({ perMinute: 300 })
  await trial.face.start()
  member = trial.api.user({ id: 55, first_name: '영희', language_code: 'ko' })
})

afterEach(() => trial.end())

const texts = () => member.messages.map((seen) => seen.text)
const slowed = () => texts().filter((text) => text.includes('한꺼번에'))

test('a flood is slowed with one kind message; others are not; crisis words pass; nothing is lost', async () => {
  for (let count = 1; count <= 330; count += 1) member.type(`말 ${count}`)
  await expect.poll(() => slowed().length, { timeout: 30_000 }).toBe(1)

  const other = trial.api.user({ id: 56, first_name: '철수' })
  other.type('저는 하나만요')
  expect((await other.settled()).text).toBe('들었어요: 저는 하나만요')

  member.type('그만 죽고 싶어요')
  await expect.poll(() => texts().includes('들었어요: 그만 죽고 싶어요')).toBe(true)
  expect(texts()).not.toContain('들었어요: 말 330')

  await expect.poll(() => texts().includes('들었어요: 말 330'), { timeout: 30_000 }).toBe(true)
  const order = texts().flatMap((text) => /^들었어요: 말 (\d+)$/.exec(text)?.[1] ?? [])
  expect(order.map(Number)).toEqual(Array.from({ length: 330 }, (_, index) => index + 1))
  expect(slowed()).toHaveLength(1)
})

test('updates that were held back at a stop come again', async () => {
  for (let count = 1; count <= 310; count += 1) member.type(`말 ${count}`)
  await expect.poll(() => slowed().length, { timeout: 30_000 }).toBe(1)
  await trial.face.stop()
  const handled = trial.echo.heard.length
  expect(handled).toBeLessThan(310)
  expect(trial.api.pending).toHaveLength(310 - handled)
})
