import { afterAll, beforeAll, expect, test } from 'vitest'
import { handsIn, reportsWages } from '../conversation/applies.ts'
import { hires } from '../conversation/hires.ts'
import { joins } from '../conversation/joins.ts'
import { type Bot, openBot } from '../conversation/open-bot.ts'

let bot: Bot

beforeAll(async () => {
  bot = await openBot({ at: '2026-03-10T10:00+09:00' })
})
afterAll(() => bot.end())

const NEAR = /알려 달라고 하신 날이 (\d+)일 남았어요/u
const heardNear = (member: { chat: { messages: readonly { text: string }[] } }) =>
  member.chat.messages.flatMap(({ text }) => NEAR.exec(text)?.[1] ?? [])

test('from a question to a reminder, and its end', async () => {
  const member = await joins(bot.person('선영'))
  await member.says('3월 2일에 해고됐는데 부당해고 구제신청 언제까지 해야 돼요?', [
    '5명 이상 사업장이라면 2026-06-02까지',
    '84일 남았어요',
    '근로기준법 제28조',
  ])
  await member.presses('⏰ 기한 확인', '직원이 몇 명')
  // The day is known from the question.
  await member.presses('5명 이상', [
    '2026-06-02 (화)',
    '지방노동위원회',
    '[📅 달력에 넣기]',
    '[🔔 알림 받기]',
    '제28조',
  ])

  await member.presses('📅 달력에 넣기', 'kr-unfair-dismissal-2026-06-02.ics')
  const file = member.chat.last().documents[0]?.bytes.toString() ?? ''
  expect(file).toContain('DTSTART;VALUE=DATE:20260602')

  await member.presses('🔔 알림 받기', ['담당자도 함께 봐요', '30·14·7·3·1일 전'])
  await member.presses('네, 알림을 받을게요', ['5번 알려 드려요', '2026-06-02'])
  await member.presses('🔔 알림 받기')
  await member.presses('네, 알림을 받을게요', '이미 켜 두셨어요')

  await member.says('/mydata', '챙기는 기한 1개')
  await member.presses('내 정보 파일로 받기')
  expect(member.chat.last().documents[0]?.bytes.toString()).toContain('kr-unfair-dismissal:size=five')

  bot.itIs('2026-05-03T08:59+09:00')
  await bot.settle()
  expect(heardNear(member)).toEqual([])
  bot.itIs('2026-05-03T09:01+09:00')
  await bot.settle()
  const told = await member.isTold(NEAR)
  // Nothing on the lock screen says what it is about.
  expect(told.text).not.toMatch(/해고|노동위/u)
  await member.presses('보기', ['2026-06-02 (화), 30일 남았어요', '지방노동위원회'])

  await member.presses('🔕 알림 끄기', '알림을 껐어요')
  bot.itIs('2026-05-26T09:01+09:00')
  await bot.settle()
  await bot.settle()
  expect(heardNear(member)).toEqual(['30'])
  const open = await bot.records((db) => db.notice.count({ where: { settledAt: null, dueAt: { lte: new Date() } } }))
  expect(open).toBe(0)
  await member.presses('보기', '이미 꺼졌어요')
})

test('fewer than five employees: no such remedy, and which one there is', async () => {
  bot.itIs('2026-03-10T10:00+09:00')
  const member = await joins(bot.person('민호'))
  await member.says('부당해고 구제신청은 어떻게 해요?', ['⏰ 신청 기한: ', '[⏰ 기한 확인]'])
  await member.presses('⏰ 기한 확인')
  const told = await member.presses('5명 미만', ['구제신청을 할 수 없어요', '해고예고수당'])
  expect(told).not.toContain('달력에 넣기')
})

test('another claim has its own limit', async () => {
  const member = await joins(bot.person('지은'))
  await member.says('다니는 중인데 월급을 제날짜에 못 받았어요', '[⏰ 기한 확인]')
  await member.presses('⏰ 기한 확인')
  await member.presses('퇴직금', '퇴직한 날부터 따로 세요')
  await member.presses('퇴직금 청구 기한 확인')
  await member.presses('네, 그만뒀어요')
  // The year of the last day is not announced yet.
  await member.says('2025-12-05', ['2028-12-05', '공휴일이 아직 정해지지 않아서'])
  await member.presses('✏️ 날짜·조건 고치기')
  await member.presses('퇴직한 날')
  await member.says('2023-03-02', '이미 지난 것으로 보여요')
})

test('a right about to lapse stands on the staff’s list, with its member or its case', async () => {
  const member = await joins(bot.person('영수'))
  await member.says('12월 20일에 해고됐어요. 부당해고 같아요', '2026-03-20까지')
  await member.presses('⏰ 기한 확인')
  await member.presses('5명 이상')
  await member.presses('🔔 알림 받기')
  // Those for thirty and fourteen days before are over.
  await member.presses('네, 알림을 받을게요', '3번 알려 드려요')

  const owed = await joins(bot.person('정희'))
  await reportsWages(owed, '한빛물산')
  const reference = await handsIn(owed)
  await bot.records((db) => db.limit.updateMany({ where: { reference }, data: { lastDay: '2026-03-15' } }))

  const list = await bot.admin.says('/limits', [
    '기한 임박 2건',
    reference,
    '5일 남음',
    '알림에 동의한 조합원',
    '10일 남음',
  ])
  expect(list.indexOf(reference)).toBeLessThan(list.indexOf('알림에 동의한'))
  expect(list).not.toContain('정희')
  await bot.admin.presses(/연락처 보기/u, '부당해고')
  const viewings = await bot.records((db) => db.viewing.findMany({ where: { what: { startsWith: 'limit:' } } }))
  expect(viewings).toHaveLength(1)

  const tied = await hires(bot, 'reviewer', '(주)한빛물산')
  expect(await tied.says('/limits', '기한 임박 1건')).not.toContain(reference)

  await owed.says('/status')
  await owed.presses(reference)
  await owed.presses('신청 철회')
  await owed.presses('네, 철회할게요')
  expect(await bot.admin.says('/limits', '기한 임박 1건')).not.toContain(reference)

  await member.says('/mydata')
  await member.presses('내 정보 지우기')
  await member.presses('네, 모두 지울게요')
  await bot.admin.says('/limits', '30일 안에 끝나는 기한이 없어요')
  await bot.settle()
})

test('without consent to keeping nothing is asked, but the term is said', async () => {
  const member = bot.person('새내기')
  await member.says('부당해고 구제신청은 언제까지 해요?', '⏰ 신청 기한: ')
  await member.presses('⏰ 기한 확인', '개인정보 수집·이용 동의')
})
