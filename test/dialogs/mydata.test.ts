import { afterAll, beforeAll, expect, test } from 'vitest'
import { asksForAid, begins, handsIn } from '../conversation/applies.ts'
import { joins } from '../conversation/joins.ts'
import { type Bot, openBot } from '../conversation/open-bot.ts'

let bot: Bot

beforeAll(async () => {
  bot = await openBot()
})
afterAll(() => bot.end())

test('/mydata shows and hands out what is held', async () => {
  const member = await joins(bot.person('영희'))
  await asksForAid(member, '김영희')
  await handsIn(member)
  await begins(member, '사람과 상담')
  await member.says('/mydata', ['쓰는 중인 신청 1건', '낸 신청 1건', '동의 관리'])
  await member.presses('내 정보 파일로 받기', 'mydata-2026-03-10.json')
  const file = member.chat.last().documents[0]
  const held = JSON.parse(file?.bytes.toString() ?? '') as { cases: unknown[]; drafts: unknown[] }
  expect([held.cases.length, held.drafts.length]).toEqual([1, 1])
  expect(file?.bytes.toString()).toContain('수술하고 쉬고 있어요')
})

test('a consent is taken back with one tap, and then nothing can be handed in', async () => {
  const member = await joins(bot.person('철수'))
  await asksForAid(member, '박철수')
  await member.says('/mydata')
  await member.presses('동의 관리', ['✅ 개인정보 수집·이용 동의', '✅ 민감정보 처리 동의'])
  await member.presses('동의 거두기: 민감정보', '알겠어요')
  await member.says('/start')
  await member.presses(/이어서 하기/u, '민감정보 처리 동의')
  await member.presses('동의해요', '이대로 낼까요')
})

test('whoever takes back the consent to keeping hands in nothing until it is given again', async () => {
  const member = await joins(bot.person('만수'))
  await asksForAid(member, '이만수')
  await member.says('/mydata')
  await member.presses('동의 관리')
  await member.presses('동의 거두기: 개인정보', '알겠어요')
  await member.presses('제출', '개인정보 수집·이용 동의')
  await member.presses('동의해요', '이대로 낼까요')
  await member.presses('제출', '접수했어요')
})

test('deleting: what is open is withdrawn, what was paid stays and says why', async () => {
  const member = await joins(bot.person('순이'))
  await asksForAid(member, '최순이')
  const paid = await handsIn(member)
  await bot.admin.says('/queue')
  await bot.admin.presses(`${paid} 열기`)
  await bot.admin.presses('지원 결정')
  await bot.admin.says('30만')
  await bot.admin.says('규정에 따라')
  await bot.admin.presses('제출')
  await bot.admin.presses(`${paid} 열기`)
  await bot.admin.presses('지급 기록')
  await bot.admin.says('30만')
  await bot.admin.presses('제출', '지급됐어요')
  await asksForAid(member, '최순이')
  const open = await handsIn(member)
  await begins(member, '사람과 상담')

  await member.says('/mydata')
  await member.presses('내 정보 지우기', [open, paid, '철회돼요', '보관 기간이 끝날 때까지'])
  await member.presses('네, 모두 지울게요', '지급 기록이 있는 신청만')
  await bot.settle()
  await bot.staffChat.settled(({ text }) => text.includes(open) && text.includes('철회'))
  expect(await bot.admin.says(`/find ${open}`)).toContain('철회')
  expect(await bot.admin.presses(`${open} 열기`)).not.toContain('최순이')
  await bot.admin.says(`/find ${paid}`)
  await bot.admin.presses(`${paid} 열기`, '최순이')
  // To the bot they are a newcomer now.
  await member.says('/start', '어느 말로 이야기할까요')
})

test('deleting while a notice is owed: nobody is told', async () => {
  const member = await joins(bot.person('말숙'))
  await asksForAid(member, '정말숙')
  const reference = await handsIn(member)
  await member.says('/mydata')
  await member.presses('내 정보 지우기')
  await member.presses('네, 모두 지울게요', '모두 지웠어요')
  await bot.settle()
  await bot.settle()
  member.neverHeard('새 소식이 있어요')
  expect(await bot.admin.says(`/find ${reference}`)).toContain(reference)
})
