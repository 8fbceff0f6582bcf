import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { answers, begins } from '../conversation/applies.ts'
import type { Chatter } from '../conversation/chatter.ts'
import { joins } from '../conversation/joins.ts'
import { type Bot, openBot } from '../conversation/open-bot.ts'
import { opensRound } from '../conversation/opens-round.ts'
import { PDF } from '../conversation/papers.ts'
import { CASES, type Wrong } from './wrong-inputs.ts'

const log = vi.hoisted((): string[] => [])
vi.mock(import('../../src/observe/open-log.ts'), async (original) => {
  const { openLog } = await original()
  return { openLog: () => openLog({ level: 'trace', destination: { write: (line) => void log.push(line) } }) }
})

let bot: Bot
const everybody: Chatter[] = []

async function someone(): Promise<Chatter> {
  const member = await joins(bot.person('아무개'))
  everybody.push(member)
  return member
}

beforeAll(async () => {
  bot = await openBot()
  await opensRound(bot, '봄 대회')
})
afterAll(() => bot.end())

const draftOf = async (member: Chatter) =>
  (await bot.house.storage.ledger.person(`telegram:${member.chat.id}`))?.drafts[0]

describe.each(CASES)('at a step of the kind $kind', ({ begin, before, ask, wrong, good, next }) => {
  let member: Chatter
  beforeAll(async () => {
    member = await someone()
    if (begin === '문화·체육 행사 참가') {
      await member.says('/apply')
      await member.presses(begin)
      await member.presses('봄 대회')
    } else await begins(member, begin)
    await answers(member, ...before)
  })

  test.each(wrong.map((one) => [nameOf(one), one] as const))(
    '%s: a kind word, the slot untouched',
    async (_, [said, hears]) => {
      const stood = await draftOf(member)
      const reply = await member.does((chat) => (typeof said === 'string' ? chat.type(said) : said.send(chat)), ask)
      expect(reply).toMatch(hears)
      const stands = await draftOf(member)
      expect([stands?.replies, stands?.parts]).toEqual([stood?.replies, stood?.parts])
    },
  )

  test('a good reply is taken then', async () => {
    expect(await answers(member, ...good)).toContain(next)
  })
})

const nameOf = ([said]: Wrong): string =>
  typeof said === 'string' ? JSON.stringify(said.length > 30 ? `${said.slice(0, 8)}… ${said.length}` : said) : said.name

test('markup is shown as it was typed, to the member and to staff', async () => {
  const member = await someone()
  await begins(member, '생활안정 지원')
  await answers(member, '[생활이 어려워요]', '2026-01-02', '4', '200만', '50만')
  await answers(
    member,
    '<b>굵게</b> & <script>alert(1)</script> *별* _밑줄_ [글](https://example.com)',
    '[건너뛰기]',
    '농협 1-2 </b>홍',
  )
  await answers(member, '<i>홍길동', '010-2345-6789', '[건너뛰기]')
  const review = member.chat.last().text
  for (const typed of ['<b>굵게</b> & <script>alert(1)</script> *별*', '</b>홍', '<i>홍길동'])
    expect(review).toContain(typed)
  const receipt = await member.presses('제출', '접수했어요')
  const reference = /[A-Z0-9]{4}-[A-Z0-9]{3}/u.exec(receipt)?.[0] ?? ''
  await bot.admin.says('/queue')
  await bot.admin.presses(`${reference} 열기`, '<script>alert(1)</script>')
})

test('what cannot be seen is taken out, and words run together stay apart', async () => {
  const member = await someone()
  await begins(member, '생활안정 지원')
  await answers(member, '[생활이 어려워요]', '2026-01-02', '4', '200만', '50만')
  await member.says('사\u200b정\u202e이 \u2066있어요\u0000')
  expect((await draftOf(member))?.replies).toMatchObject({ circumstances: '사정이 있어요' })
})

test('a resident number is taken nowhere: not in a file’s name, by staff, or in a search', async () => {
  const member = await someone()
  await begins(member, '생활안정 지원')
  await answers(member, '[생활이 어려워요]', '2026-01-02', '4', '200만', '50만', '힘들어요')
  const reply = await member.does((chat) => chat.sendDocument(PDF, '홍길동_900101-1234567.pdf'), '지금까지')
  expect(reply).not.toContain('1234567')
  expect(JSON.stringify(await draftOf(member))).not.toContain('1234567')
  await bot.admin.says('/find 900101-1234567')
  await bot.admin.says('/ties')
  await bot.admin.says('홍길동 900101-1234567', '개인 번호가 있어서')
  await bot.admin.presses('취소')
  await bot.admin.presses('지우기')
})

test('nothing that anybody typed is in the log', () => {
  const lines = log.join('')
  expect(lines).toContain('"update"')
  const typed = everybody.flatMap(({ chat }) => chat.thread.filter(({ by }) => by === 'person').map(({ text }) => text))
  const long = typed.filter((text) => text.length > 4 && !text.startsWith('/'))
  expect(long.length).toBeGreaterThan(100)
  for (const text of [...long, '900101', '1234567', '01023456789', '홍길동', '아무개', '4111'])
    expect(lines).not.toContain(text)
})
