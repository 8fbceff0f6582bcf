import { afterAll, beforeAll, test } from 'vitest'
import { answers, begins } from '../conversation/applies.ts'
import { joins } from '../conversation/joins.ts'
import { type Bot, openBot } from '../conversation/open-bot.ts'

let bot: Bot

beforeAll(async () => {
  // The State Council has not announced 2027's holidays.
  bot = await openBot({ at: '2026-12-31T10:00+08:00' })
})
afterAll(() => bot.end())

test('a promise into a year whose holidays are not known says that it may move', async () => {
  const chunsu = await joins(bot.person('춘수'), { country: '중국' })
  await begins(chunsu, '사람과 상담')
  const replies = [
    '[임금·퇴직금]',
    '로임을 석 달째 못 받았슴다.',
    '[정규직]',
    '[5명 미만]',
    '[이 대화방에서 글로]',
    '김춘수',
  ]
  await answers(chunsu, ...replies, '[건너뛰기]')
  await chunsu.presses('제출', ['접수했어요', '2027-01-', '그해 공휴일이 아직 정해지지 않아서'])
})
