import { beforeEach, expect, test, vi } from 'vitest'
import { type JobEnd, type Lanes, openLanes } from '../../src/telegram/lanes.ts'

let lanes: Lanes
let done: string[]
let slowed: string[]

beforeEach(() => {
  vi.useFakeTimers()
  lanes = openLanes({ perMinute: 30, mostHeld: 60 })
  done = []
  slowed = []
  return () => vi.useRealTimers()
})

function enter(key: number, name: string, { cost = 1, urgent = false } = {}): Promise<JobEnd> {
  const run = async (): Promise<JobEnd> => {
    done.push(name)
    return 'done'
  }
  return lanes.enter(key, { cost, urgent, run, slowed: () => void slowed.push(name) })
}

const flood = (key: number, count: number, cost = 1) => {
  for (let index = 1; index <= count; index += 1) void enter(key, `${key}:${index}`, { cost })
}

test('thirty a minute pass at once, the rest every two seconds', async () => {
  flood(1, 33)
  await vi.advanceTimersByTimeAsync(0)
  expect(done).toHaveLength(30)
  expect(slowed).toEqual(['1:31'])
  await vi.advanceTimersByTimeAsync(2000)
  expect(done).toHaveLength(31)
  await vi.advanceTimersByTimeAsync(4000)
  expect(done.at(-1)).toBe('1:33')
  expect(slowed).toHaveLength(1)
})

test('after a quiet minute all is forgotten, and a new flood is told of again', async () => {
  flood(1, 31)
  await vi.advanceTimersByTimeAsync(70_000)
  flood(1, 31)
  await vi.advanceTimersByTimeAsync(0)
  expect(done).toHaveLength(61)
  expect(slowed).toHaveLength(2)
})

test('presses count half', async () => {
  flood(1, 60, 0.5)
  await vi.advanceTimersByTimeAsync(0)
  expect(done).toHaveLength(60)
})

test('others are not delayed and urgent words pass everything', async () => {
  flood(1, 40)
  void enter(2, 'other')
  void enter(1, 'crisis', { urgent: true })
  await vi.advanceTimersByTimeAsync(0)
  expect(done).toContain('other')
  expect(done).toContain('crisis')
  expect(done).not.toContain('1:31')
})

test('no more than sixty are held back: the oldest pass then', async () => {
  flood(1, 100)
  await vi.advanceTimersByTimeAsync(0)
  expect(done).toHaveLength(40)
  expect(done.at(-1)).toBe('1:40')
})

test('what waits at a stop is left', async () => {
  flood(1, 30)
  const last = enter(1, 'last')
  lanes.stop()
  expect(await last).toBe('left')
  expect(await enter(2, 'late')).toBe('left')
})
