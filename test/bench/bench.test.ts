import { expect, test } from 'vitest'
import { dialogBench } from './dialog/bench.ts'

test('the dialog bench runs to its end with a few members and states its figures', { timeout: 60_000 }, async () => {
  const figures = await dialogBench({ members: 3, turns: 1 })
  expect(figures.map(({ name }) => name)).toContain('updates a second')
  expect(figures.find(({ name }) => name === 'updates a second')).toMatchObject({
    ours: expect.stringMatching(/^[\d,]+$/u),
    aim: '≥ 0.33',
  })
})
