import { expect, test } from 'vitest'
import { clockIn } from '../../src/calculators/said/clock.ts'

test.each([
  ['저녁 7시부터 밤 11시까지', 4, 1],
  ['밤 10시부터 새벽 2시까지', 4, 4],
  ['밤 10시~다음 날 아침 7시', 9, 8],
  ['저녁 여섯 시부터 아홉 시까지', 3, 0],
  ['18:00부터 22:30까지', 4.5, 0.5],
  ['오후 9시 반부터 밤 12시까지', 2.5, 2],
  ['새벽 4시부터 낮 12시까지', 8, 2],
])('%s: %d hours, %d of them at night', (text, hours, night) => {
  expect(clockIn(text)).toMatchObject({ hours, night })
})

test.each([
  '7시부터 11시까지 더 일했어요',
  '저녁 7시부터 밤 11시까지인데 휴게 1시간',
  '오전 9시부터 오후 6시까지 일하고 저녁 7시부터 밤 10시까지',
])('%s tells nothing', (text) => {
  expect(clockIn(text)).toBeUndefined()
})
