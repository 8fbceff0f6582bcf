import { afterAll, beforeAll, expect, test } from 'vitest'
import { asksForAid, handsIn, reportsWages } from '../conversation/applies.ts'
import type { Chatter } from '../conversation/chatter.ts'
import { hires, inviteLink } from '../conversation/hires.ts'
import { joins } from '../conversation/joins.ts'
import { type Bot, openBot } from '../conversation/open-bot.ts'

let bot: Bot
let manager: Chatter

beforeAll(async () => {
  bot = await openBot({ env: { PORT: '0', PUBLIC_URL: 'https://bot.example' } })
  manager = await hires(bot, 'manager')
})
afterAll(() => bot.end())

test('an invitation works once, and not after three days', async () => {
  const link = await inviteLink(bot, 'reviewer')
  const first = bot.person('처음')
  await first.follows(link, ['심사 담당', '등록됐어요'])
  await bot.settle()
  const second = bot.person('둘째')
  await second.follows(link, '이미 쓴 초대')
  await second.says('/queue', '담당자만')
  const late = await inviteLink(bot, 'auditor')
  bot.itIs('2026-03-13T11:00+09:00')
  await second.follows(late, '기한이 지난 초대')
  await second.follows('https://t.me/x?start=i_0123456789abcdef0123456789abcdef', '알 수 없는 초대')
  await bot.admin.says('/invite', '역할을 뒤에 적어 주세요')
  await bot.admin.says('/invite admin', '역할을 뒤에 적어 주세요')
})

test('who is tied to the employer never sees the case: not in the queue, by search, by opening, by moving, in an export', async () => {
  const tied = await hires(bot, 'manager', '(주)든든택배')
  const member = await joins(bot.person('길동'))
  await reportsWages(member, '든든 택배 인천지점')
  const reference = await handsIn(member)
  await manager.says('/queue', reference)
  expect(await tied.says('/queue')).not.toContain(reference)
  expect(await tied.says(`/find ${reference}`, '맞는 사건이 없어요')).not.toContain('열기]')
  await tied.says('/find 홍길순', '맞는 사건이 없어요')
  await tied.follows(`https://t.me/x?start=s_${reference}`, '볼 수 있는 사건이 없어요')
  await tied.does((chat) => chat.pressData(`s:open:${reference}`, chat.last().id), '볼 수 있는 사건이 없어요')
  await tied.does((chat) => chat.pressData(`s:files:${reference}`, chat.last().id), '볼 수 있는 사건이 없어요')
  await tied.does((chat) => chat.pressData(`s:move:${reference}:noted`, chat.last().id), '볼 수 있는 사건이 없어요')
  await tied.says('/export rights-case csv', '0건을 담았어요')
  await manager.says('/export rights-case csv', '1건을 담았어요')
  // Nor on the list of those whom no message reaches.
  member.chat.block()
  await manager.follows(`https://t.me/x?start=s_${reference}_replied`)
  await manager.says('연락 주세요')
  await manager.presses('제출')
  await bot.settle()
  await manager.says('/calls', ['홍길순', reference])
  await tied.says('/calls', '모든 알림이 전해졌어요')
  tied.neverHeard('홍길순')
  const viewings = await bot.records((db) => db.viewing.findMany({ where: { what: 'calls' } }))
  expect(viewings).toHaveLength(2)
})

test('a tie named in the middle of a move ends the move', async () => {
  const member = await joins(bot.person('갑돌'))
  await reportsWages(member, '새한식품')
  const reference = await handsIn(member)
  const staff = await hires(bot, 'reviewer')
  await staff.says('/queue')
  await staff.presses(`${reference} 열기`)
  await staff.presses('메모')
  await staff.says('아는 회사 같아요', '이대로 낼까요?')
  await staff.says('/ties', '이해관계')
  await staff.says('새한식품')
  await staff.presses('제출', '1곳')
  await staff.says('/start')
  await staff.presses(/이어서 하기/u)
  await staff.presses('제출', '볼 수 있는 사건이 없어요')
})

test('/find finds by number, telephone and name, exactly', async () => {
  const member = await joins(bot.person('순자'))
  await asksForAid(member, '남궁 순자')
  const reference = await handsIn(member)
  await manager.says(`/find ${reference.toLowerCase().replace('-', ' ')}`, reference)
  await manager.says('/find 01023456789', reference)
  await manager.says('/find +82 10-2345-6789', reference)
  await manager.says('/find 남궁순자', reference)
  await manager.says('/find 순자', '맞는 사건이 없어요')
  await manager.says('/find', '뒤에 적어 주세요')
})

test('/export sends the masked file; the full one comes once by a link', async () => {
  const member = await joins(bot.person('말순'))
  await asksForAid(member, '강말순')
  await handsIn(member)
  await manager.says('/export hardship-aid 2026-01-01 2026-12-31 csv', [
    '담았어요',
    '<hardship-aid_2026-01-01_2026-12-31_masked.csv>',
    '전체 파일',
  ])
  const masked = manager.chat.last().documents[0]?.bytes.toString() ?? ''
  expect(masked).toContain('아프거나 다쳤어요')
  for (const own of ['강말순', '수술하고', '301-0123', '2345-6789']) expect(masked).not.toContain(own)
  const link = /https:\/\/bot\.example(\/export\/\w+)/u.exec(await manager.presses('전체 파일', '한 번만'))?.[1] ?? ''
  const page = await fetch(`${bot.origin}${link}`)
  expect(await page.text()).toContain('한 번만 내려받을 수 있어요')
  const full = await (await fetch(`${bot.origin}${link}`, { method: 'POST' })).text()
  expect(full).toContain('강말순')
  expect((await fetch(`${bot.origin}${link}`, { method: 'POST' })).status).toBe(410)
  await manager.says('/export hardship-aid xlsx', '_masked.xlsx>')
  for (const wrong of ['/export', '/export nothing', '/export hardship-aid 2026-13-01', '/export hardship-aid pdf'])
    await manager.says(wrong, '이렇게 적어 주세요')
  const logged = await bot.records((db) => db.viewing.findMany({ where: { what: { contains: 'export' } } }))
  expect(logged.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['export:hardship-aid', 'full_export:hardship-aid']),
  )
})

test('reply and note: the member hears the one and never the other', async () => {
  const member = await joins(bot.person('복남'))
  await asksForAid(member, '오복남')
  const reference = await handsIn(member)
  await manager.says('/queue')
  await manager.presses(`${reference} 열기`)
  await manager.presses('메모')
  await manager.says('작년에도 신청했던 분')
  await manager.presses('제출', '처리했어요')
  await manager.presses(`${reference} 열기`, '작년에도 신청했던 분')
  await manager.presses('답장 보내기')
  await manager.says('서류 잘 받았어요')
  await manager.presses('제출', '처리했어요')
  await bot.settle()
  await member.isTold('새 소식이 있어요')
  await member.presses('보기', '서류 잘 받았어요')
  member.neverHeard('작년에도')
  await member.says('/mydata')
  await member.presses('내 정보 파일로 받기')
  expect(member.chat.last().documents[0]?.bytes.toString()).not.toContain('작년에도')
})
