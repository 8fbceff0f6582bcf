import { afterAll, beforeAll, expect, test } from 'vitest'
import { answers, asksForAid, begins, handsIn } from '../conversation/applies.ts'
import type { Chatter } from '../conversation/chatter.ts'
import { hires } from '../conversation/hires.ts'
import { joins } from '../conversation/joins.ts'
import { type Bot, openBot } from '../conversation/open-bot.ts'
import { PDF, PHOTO } from '../conversation/papers.ts'

let bot: Bot
let reviewer: Chatter
let manager: Chatter
let auditor: Chatter

beforeAll(async () => {
  bot = await openBot()
  reviewer = await hires(bot, 'reviewer')
  manager = await hires(bot, 'manager')
  auditor = await hires(bot, 'auditor')
})
afterAll(() => bot.end())

test('aid with papers: granted with an amount and a reason, paid by a manager, told neutrally', async () => {
  const yeonghui = await joins(bot.person('영희'))
  await begins(yeonghui, '생활안정 지원')
  await answers(yeonghui, '[아프거나 다쳤어요]', '2026-02-01', '네 명', '180만', '50만')
  await yeonghui.says('수술하고 쉬고 있어요', '진단서')
  await yeonghui.does((chat) => chat.sendPhoto(PHOTO), ['지금까지', /📎 photo\S*\.jpg/u, '[다 보냈어요]'])
  await yeonghui.does((chat) => chat.sendDocument(PDF, '진단서.pdf'), [/photo\S*\.jpg/u, '진단서.pdf'])
  await yeonghui.presses('다 보냈어요', '계좌')
  const review = await answers(yeonghui, '농협 301-0123-4567-81 김영희', '김영희', '010-2345-6789', '한빛 1지부')
  for (const line of ['500,000원', '1,800,000원', '📎 진단서.pdf', '농협 301-0123-4567-81', '010-2345-6789'])
    expect(review).toContain(line)
  const reference = await handsIn(yeonghui)

  await reviewer.says('/queue', reference)
  await reviewer.presses(`${reference} 열기`, ['수술하고', '한빛 1지부 (미확인)', '첨부 2개', '[지원 결정]'])
  await reviewer.presses('첨부 2개', [/<photo\S*\.jpg>/u, '<진단서.pdf>'])
  await reviewer.presses('지원 결정', '금액은 얼마인가요')
  await reviewer.says('40만', '이유를 적어 주세요')
  await reviewer.says('치료비 기준에 따라 정했어요', ['400,000원', '이대로 낼까요?'])
  await reviewer.presses('제출', ['처리했어요', '지원이 결정됐어요'])

  await bot.settle()
  const notice = await yeonghui.isTold('새 소식이 있어요')
  expect(notice.text).not.toMatch(/지원|400,000|치료비/u)
  await yeonghui.presses('보기', ['지원이 결정됐어요', '400,000원', '치료비 기준에 따라'])

  // Paying is a manager's move.
  const open = await reviewer.presses('열기')
  expect(open).not.toContain('[지급 기록]')
  await reviewer.does((chat) => chat.pressData(`s:move:${reference}:paid`, chat.last().id), '맡으신 역할로는')
  await manager.says(`/find ${reference}`, reference)
  await manager.presses(`${reference} 열기`, '[지급 기록]')
  await manager.presses('지급 기록', '금액은 얼마인가요')
  await manager.says('400,000원')
  await manager.presses('제출', '지급됐어요')
  await bot.settle()
  await yeonghui.isTold('새 소식이 있어요')
  await yeonghui.says('/status', [reference, '지급됐어요'])
})

test('an auditor reads and cannot decide', async () => {
  const member = await joins(bot.person('정자'))
  await asksForAid(member, '박정자')
  const reference = await handsIn(member)
  await auditor.says('/queue', reference)
  const open = await auditor.presses(`${reference} 열기`, '박정자')
  for (const move of ['지원 결정', '지원 어려움', '보완 요청', '메모']) expect(open).not.toContain(`[${move}]`)
  for (const move of ['approved', 'noted', 'asked_member'])
    await auditor.does((chat) => chat.pressData(`s:move:${reference}:${move}`, chat.last().id), '맡으신 역할로는')
  await auditor.says('/round', '맡으신 역할로는')
  await auditor.says('/invite reviewer', '맡으신 역할로는')
})

test('a member finds no door to the desk', async () => {
  const member = await joins(bot.person('동수'))
  for (const command of [
    '/queue',
    '/find 김영희',
    '/export hardship-aid',
    '/round',
    '/calls',
    '/ties',
    '/invite manager',
  ])
    await member.says(command, '담당자만 쓸 수 있는')
  await member.does((chat) => chat.pressData('s:open:AAAA-BBB', chat.last().id), '담당자만')
})

test('a case of somebody else does not exist', async () => {
  const owner = await joins(bot.person('옥자'))
  await asksForAid(owner, '최옥자')
  const reference = await handsIn(owner)
  const other = await joins(bot.person('병호'))
  for (const act of ['show', 'lines', 'withdraw_yes', 'supplement'])
    await other.does((chat) => chat.pressData(`c:${act}:${reference}`, chat.last().id), '찾을 수 없어요')
  await owner.says('/status', [reference, '접수됨'])
  await owner.presses(reference)
  await owner.presses('신청 철회', '되돌릴 수 없고')
  await owner.presses('네, 철회할게요', '철회했어요')
})

test('staff move a case that somebody else moved meanwhile: the second is told', async () => {
  const member = await joins(bot.person('수길'))
  await asksForAid(member, '한수길')
  const reference = await handsIn(member)
  await reviewer.says('/queue')
  await reviewer.presses(`${reference} 열기`)
  await reviewer.presses('지원 어려움')
  await manager.says('/queue')
  await manager.presses(`${reference} 열기`)
  await manager.presses('지원 어려움')
  await reviewer.says('이번 분기 예산이 끝났어요')
  await manager.says('서류가 모자라요')
  await reviewer.presses('제출', '처리했어요')
  await manager.presses('제출', '할 수 없는 처리예요')
  await member.says('/status', '지원이 어렵다고')
})
